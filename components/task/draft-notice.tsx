'use client'

import { placesByName } from '@/lib/messaging/place-chips'
import type { ComposerWords } from './composer-words'
import { useWhoIsHere } from './here'
import type { LetterKeeping } from './use-letter'

type Props = { letter: LetterKeeping; say: Pick<ComposerWords, 'draftBy' | 'takeOver' | 'keepMine' | 'useTheirs' | 'placeNames'> }

/** A colleague's letter begun here, with the way to go on with it; beside one's own when both write (G-18). */
export function DraftNotice({ letter, say }: Props) {
  const { draft } = useWhoIsHere()
  if (!draft || (draft.isMine && !letter.isOvertaken)) return null
  const both = letter.isOvertaken || letter.isKept
  return (
    <div className="c-note" role="note">
      <p className="grow small">
        <b>{say.draftBy.replace('{name}', draft.by)}</b>
        <br />
        <span className="dim clip">{placesByName(draft.words, say.placeNames)}</span>
      </p>
      {both && (
        <button type="button" className="btn btn-bare" onClick={() => void letter.keepMine(draft)}>
          {say.keepMine}
        </button>
      )}
      <button type="button" className="btn btn-line" onClick={() => void letter.takeTheirs(draft)}>
        {both ? say.useTheirs : say.takeOver}
      </button>
    </div>
  )
}
