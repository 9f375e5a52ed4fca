'use client'

import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'
import { useSeen } from './use-seen'

type Props = { letter: LetterKeeping; say: ComposerWords; sendAnyway: () => void }

/** What a colleague sent meanwhile, above one's own letter that was held back for it, with the way to send that all the same (G-17). */
export function TheirsFirst({ letter, say, sendAnyway }: Props) {
  const seen = useSeen<HTMLDivElement>(letter.theirs, 'start')
  if (!letter.theirs) return null
  return (
    <div ref={seen} className="c-theirs">
      <p className="small">
        <b>{say.sentMeanwhile.replace('{name}', letter.theirs.by)}</b>
      </p>
      <blockquote className="as-typed">{letter.theirs.text}</blockquote>
      <button type="button" className="btn btn-go" disabled={letter.isBusy} onClick={sendAnyway}>
        {say.sendAnyway}
      </button>
    </div>
  )
}
