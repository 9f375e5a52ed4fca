'use client'

import { type ReactNode, type RefObject, useId } from 'react'

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  /** What the answer means, below the question. */
  hint?: string
  onClose?: () => void
  /** Escape, before it closes. */
  onCancel?: () => void
  children: ReactNode
}

/** A question in the middle of the page, opened by `showModal`: what is asked, what it means, and the ways to answer. */
export function AskDialog({ dialog, title, hint, onClose, onCancel, children }: Props) {
  const id = useId()
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={onClose} onCancel={onCancel}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="dim">{hint}</p> : null}
      {children}
    </dialog>
  )
}
