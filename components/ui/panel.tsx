'use client'

import { type ReactNode, type RefObject, useId } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from './icon'

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  title: ReactNode
  /** A line about it, below the title. */
  about?: ReactNode
  /** Made only when first opened: nothing of it is in the page before. */
  isMade?: boolean
  /** A press beside it leaves it open: what was typed in it would be lost. */
  isKept?: boolean
  onClose?: () => void
  children: ReactNode
}

/** A panel at the side, on phones a sheet from below: what it is, the way out, and what stands in it. Opened by `showModal`. */
export function Panel({ dialog, title, about, isMade = true, isKept = false, onClose, children }: Props) {
  const t = useT('common.close')
  const id = useId()
  const closeIt = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the panel closes it; by keyboard Escape does
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => !isKept && event.target === dialog.current && closeIt()}
    >
      {isMade ? (
        <>
          <header className="panel-head">
            <div className="grow">
              <h2 id={id}>{title}</h2>
              {about}
            </div>
            <button type="button" className="icon-button" aria-label={t('common.close')} onClick={closeIt}>
              <Icon name="x" size="l" />
            </button>
          </header>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
