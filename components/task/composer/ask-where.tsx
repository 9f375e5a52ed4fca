'use client'

import { useEffect, useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { AskDialog } from '@/components/ui/ask-dialog'
import { focusComposer } from './focus-composer'
import type { Where } from './use-template'

/** Where a template's words go when something is written already. */
export function AskWhere({ choose }: { choose: (where: Where) => void }) {
  const t = useT('messaging.composer', 'common.cancel')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Gone with what had the focus, the message gets it.
    return focusComposer
  }, [])
  return (
    <AskDialog
      dialog={dialog}
      title={t('messaging.composer.whereTitle')}
      hint={t('messaging.composer.whereHint')}
      onCancel={() => choose('nowhere')}
    >
      <p className="note-box-actions">
        <button type="button" className="button button-go" onClick={() => choose('below')}>
          {t('messaging.composer.putBelow')}
        </button>
        <button type="button" className="button button-line" onClick={() => choose('instead')}>
          {t('messaging.composer.putInstead')}
        </button>
        <button type="button" className="button button-bare" onClick={() => choose('nowhere')}>
          {t('common.cancel')}
        </button>
      </p>
    </AskDialog>
  )
}
