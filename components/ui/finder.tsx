'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { Hint } from './form/hint'
import { takeFocus } from './take-focus'
import { Thumb } from './thumb'
import type { Found, useFinder } from './use-finder'

/** `none` is said where nothing fits. */
export type FinderWords = { label: string; hint?: string; none: string }
type Props = FinderWords & {
  finder: ReturnType<typeof useFinder>
  take: (found: Found) => void
  field?: string
  chosen?: Found | null
  error?: string
  /** Takes the focus when it appears, where it takes the place of what had it. */
  takesFocus?: boolean
  variant?: 'field' | 'bare' | 'open'
  /** Told what was typed and not taken when one goes on to another field. */
  leave?: (typed: string, found: Found[]) => void
  /** What was typed and not taken before: it stands in the field, to go on with. */
  unfinished?: string
  children?: ReactNode
}

/**
 * Finds one of many by a part of its name: a combobox by keyboard, a list by touch. What is `chosen` stands in the field until
 * something else is taken. Looks: a field with its label, one whose label is only read aloud, or one with its list always open.
 */
export function Finder({
  finder,
  take,
  label,
  hint,
  none,
  field,
  chosen,
  error,
  takesFocus,
  variant = 'field',
  leave,
  unfinished = '',
  children,
}: Props) {
  const id = useId()
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(variant === 'open')
  const { text, found, isEmpty, search, clear } = finder
  const shown = isOpen ? found : []

  const open = (typed: string) => {
    setAt(0)
    setOpen(true)
    search(typed)
  }
  const atRest = unfinished || (chosen?.name ?? '')
  // What somebody typed while the page still woke is looked for too: nobody heard it then (Q-Y2).
  const wake = useEffectEvent(() => {
    const typed = document.activeElement?.id === id ? (document.activeElement as HTMLInputElement).value : atRest
    if (typed !== atRest) open(typed)
  })
  useEffect(() => wake(), [])
  const close = () => {
    if (variant === 'open') return
    setOpen(false)
    clear()
  }
  const goOn = () => {
    if (isOpen) leave?.(text.trim(), found)
    close()
  }
  const pick = (one: Found | undefined) => {
    if (!one || one.isOff) return
    take(one)
    close()
  }
  const step = (by: number) => {
    const next = (at + by + shown.length) % shown.length
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
    if (shown.length === 0) return event.key === 'ArrowDown' ? open(text) : undefined
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter') pick(shown[at])
    else if (event.key === 'Escape' && variant !== 'open') close()
    else return
    event.preventDefault()
  }
  return (
    <div>
      <label className={variant === 'field' ? 'field' : 'visually-hidden'} htmlFor={id}>
        <span>{label}</span>
      </label>
      <div className={variant === 'open' ? 'find find-open' : 'find'}>
        <span className={error ? 'input is-bad' : 'input'}>
          <input
            ref={takesFocus ? takeFocus : undefined}
            id={id}
            type="text"
            role="combobox"
            data-field={field}
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${id}-said`}
            autoComplete="off"
            placeholder={chosen?.name || (variant === 'field' ? undefined : label)}
            value={isOpen ? text : atRest}
            onClick={() => (isOpen ? undefined : open(unfinished))}
            onChange={({ target }) => open(isOpen || unfinished ? target.value : target.value.replace(chosen?.name ?? '', ''))}
            onKeyDown={press}
            onBlur={goOn}
          />
          {chosen?.more && !isOpen && !unfinished ? <span className="small dim figures">{chosen.more}</span> : null}
          {children}
        </span>
        <Options id={id} found={shown} at={at} label={label} pick={pick} />
      </div>
      <div role="status">
        <Hint id={`${id}-said`} error={error} hint={isOpen && isEmpty ? none : hint} />
      </div>
    </div>
  )
}

type OptionsProps = { id: string; found: Found[]; at: number; label: string; pick: (one: Found) => void }

function Options({ id, found, at, label, pick }: OptionsProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className="find-list"
      hidden={found.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((one, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
        <div
          key={one.id}
          id={`${id}-${index}`}
          className={one.picture === undefined ? 'find-one' : 'find-one find-product'}
          role="option"
          aria-disabled={one.isOff || undefined}
          aria-selected={index === at}
          onClick={() => pick(one)}
        >
          {one.picture === undefined ? null : <Thumb picture={one.picture} icon={one.icon} isSmall />}
          <b>{one.name}</b>
          <span className="small dim figures">{one.more}</span>
        </div>
      ))}
    </div>
  )
}
