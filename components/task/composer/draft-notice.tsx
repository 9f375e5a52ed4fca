'use client'

import { useWhoIsHere } from '@/components/task/here'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import type { ComposerLabels } from './composer-labels'
import type { ComposerState } from './use-composer'

type Props = {
  composer: ComposerState
  labels: Pick<ComposerLabels, 'draftBy' | 'takeOver' | 'keepMine' | 'useRemote' | 'variableNames'>
}

/** A colleague's message begun here, with the way to go on with it; beside one's own when both write (G-18). */
export function DraftNotice({ composer, labels }: Props) {
  const { draft } = useWhoIsHere()
  if (!draft || (draft.isMine && !composer.isOvertaken)) return null
  const both = composer.isOvertaken || composer.isKept
  return (
    <div className="composer-note" role="note">
      <p className="grow small">
        <b>{labels.draftBy.replace('{name}', draft.by)}</b>
        <br />
        <span className="dim clip">{variablesByName(draft.text, labels.variableNames)}</span>
      </p>
      {both && (
        <button type="button" className="button button-bare" onClick={() => void composer.keepMine(draft)}>
          {labels.keepMine}
        </button>
      )}
      <button type="button" className="button button-line" onClick={() => void composer.takeRemote(draft)}>
        {both ? labels.useRemote : labels.takeOver}
      </button>
    </div>
  )
}
