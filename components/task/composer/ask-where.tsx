'use client'

import { useEffect, useRef } from 'react'
import { AskDialog } from '@/components/ui/ask-dialog'
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
    <AskDialog dialog={dialog} title={labels.whereTitle} hint={labels.whereHint} onCancel={() => choose('nowhere')}>
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
    </AskDialog>
  )
}
