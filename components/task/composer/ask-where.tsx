'use client'

import { useEffect, useRef } from 'react'
import type { ComposerLabels } from './composer-labels'
import { focusComposer } from './focus-composer'
import type { Where } from './use-template'

/** Where a template's words go when something is written already. */
export function AskWhere({ choose, labels }: { choose: (where: Where) => void; labels: ComposerLabels }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Gone with what had the focus, the message gets it.
    return focusComposer
  }, [])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="where-title" onCancel={() => choose('nowhere')}>
      <h2 id="where-title">{labels.whereTitle}</h2>
      <p className="dim">{labels.whereHint}</p>
      <p className="note-box-actions">
        <button type="button" className="button button-go" onClick={() => choose('below')}>
          {labels.putBelow}
        </button>
        <button type="button" className="button button-line" onClick={() => choose('instead')}>
          {labels.putInstead}
        </button>
        <button type="button" className="button button-bare" onClick={() => choose('nowhere')}>
          {labels.cancel}
        </button>
      </p>
    </dialog>
  )
}
