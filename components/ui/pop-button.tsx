'use client'

import { type ComponentType, type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { type Later, useWhenUsed } from './later'

/** What hangs from a button is told which, what it is called, and how it closes. */
export type Popped = { trigger: RefObject<HTMLElement | null>; label: string; close: () => void }
type Props<T> = {
  part: Later<ComponentType<Popped & T>>
  /** What the part is given besides. */
  given: T
  kind: 'menu' | 'dialog'
  /** What the button is called where it shows no words. */
  label?: string
  className: string
  isDisabled?: boolean
  isBusy?: boolean
  children: ReactNode
}

/** A button that something hangs from, which comes after the page; a press before it is here opens it when it is. */
export function PopButton<T extends object>({ part, given, kind, label, className, isDisabled, isBusy, children }: Props<T>) {
  const Part = useWhenUsed(part)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const open = async () => {
    if (isBusy) return
    setOpen(true)
    await part.load()
    if (part.now() === 'away') close()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup={kind}
        aria-expanded={isOpen}
        aria-disabled={isBusy || undefined}
        disabled={isDisabled}
        onClick={() => (isOpen ? close() : void open())}
        onKeyDown={kind === 'menu' ? byKey(() => void open()) : undefined}
      >
        {children}
      </button>
      {isOpen && Part && Part !== 'away' ? (
        <Part trigger={button} label={label ?? button.current?.textContent ?? ''} close={close} {...given} />
      ) : null}
    </>
  )
}

/**
 * Opens a menu by its keys. A browser's click for Enter would do too, but react-aria takes it for a screen reader's and gives the focus to
 * the menu as a whole, not to its first line.
 */
export const byKey = (open: () => void) => (event: KeyboardEvent) => {
  if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return
  event.preventDefault()
  open()
}
