'use client'

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { Hint } from './form/hint'
import { later, useWhenUsed } from './later'
import { takeFocus } from './take-focus'
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

const list = later(() => import('./finder-list').then((found) => found.FinderList))

/**
 * Finds one of many by a part of its name: a combobox by keyboard, a list by touch. What is `chosen` stands in the field until
 * something else is taken. Looks: a field with its label, one whose label is only read aloud, or one with its list always open. The
 * server draws the field; what finds comes after the page, and takes over what was typed until then (Q-Y2).
 */
export function Finder({ finder, take, label, hint, none, variant = 'field', ...props }: Props) {
  const { field, chosen, error, takesFocus, leave, unfinished = '', children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(variant === 'open')
  const [isComposing, setComposing] = useState(false)
  const List = useWhenUsed(list)
  const { text, found, isEmpty, search, clear } = finder
  const shown = isOpen ? found : []

  const open = (typed: string) => {
    void list.load()
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
  const pick = (one: Found) => {
    take(one)
    close()
  }
  const type = (typed: string) => open(isOpen || unfinished ? typed : typed.replace(chosen?.name ?? '', ''))
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'ArrowDown' && shown.length === 0) open(text)
    if (event.key !== 'Escape' || shown.length === 0 || variant === 'open') return
    event.preventDefault()
    close()
  }
  const input = {
    id,
    type: 'text',
    role: 'combobox',
    'data-field': field,
    'aria-expanded': shown.length > 0,
    'aria-autocomplete': 'list' as const,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-said`,
    autoComplete: 'off',
    placeholder: chosen?.name || (variant === 'field' ? undefined : label),
    value: isOpen ? text : atRest,
    onClick: () => (isOpen ? undefined : open(unfinished)),
    onKeyDown: press,
    onBlur: ({ isTrusted }: FocusEvent) => {
      // The list tells of its own moves by a blur that is none.
      if (!isTrusted) return
      if (isOpen) leave?.(text.trim(), found)
      close()
    },
  }
  const frame = error ? 'input is-bad' : 'input'
  const beside = (
    <>
      {chosen?.more && !isOpen && !unfinished ? <span className="second figures">{chosen.more}</span> : null}
      {children}
    </>
  )
  return (
    <div>
      <label className={variant === 'field' ? 'field' : 'visually-hidden'} htmlFor={id}>
        <span>{label}</span>
      </label>
      <div className={variant === 'open' ? 'find find-open' : 'find'}>
        {List && List !== 'away' && !isComposing ? (
          <List
            input={input}
            frame={frame}
            found={shown}
            label={label}
            takesFocus={takesFocus === true}
            search={type}
            pick={pick}
          >
            {beside}
          </List>
        ) : (
          <span className={frame}>
            <input
              {...input}
              ref={takesFocus ? takeFocus : undefined}
              onFocus={() => void list.load()}
              onChange={({ target }) => type(target.value)}
              onCompositionStart={() => setComposing(true)}
              onCompositionEnd={() => setComposing(false)}
            />
            {beside}
          </span>
        )}
      </div>
      <div role="status">
        <Hint id={`${id}-said`} error={error} hint={isOpen && isEmpty ? none : hint} />
      </div>
    </div>
  )
}
