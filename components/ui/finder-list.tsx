'use client'

import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { TextField } from 'react-aria-components/TextField'
import { InReadersLanguage } from './in-readers-language'
import { Thumb } from './thumb'
import type { Found } from './use-finder'

type Props = {
  input: ComponentProps<'input'> & { id: string; value: string }
  frame: string
  found: Found[]
  label: string
  takesFocus: boolean
  search: (text: string) => void
  pick: (one: Found) => void
  children: ReactNode
}

/** The field of a finder with what was found below it: the focus stays in the field, arrows go through the list, Enter takes one, the first at first. */
export function FinderList({ input: { id, value, ...input }, frame, found, label, takesFocus, search, pick, children }: Props) {
  const field = useFocusOf(id, takesFocus)
  return (
    <InReadersLanguage>
      <Autocomplete inputValue={value} onInputChange={search}>
        <TextField id={id} className={frame} aria-label={label}>
          <Input {...input} ref={field} className="" />
          {children}
        </TextField>
        {found.length > 0 ? (
          <ListBox
            key={found.map((one) => one.id).join()}
            className="find-list"
            aria-label={label}
            autoFocus="first"
            items={found}
            onAction={(id) => {
              const one = found.find((each) => each.id === id)
              if (one) pick(one)
            }}
            onMouseDown={(event) => event.preventDefault()}
          >
            {(one) => (
              <ListBoxItem
                className={one.picture === undefined ? 'find-one' : 'find-one find-product'}
                textValue={one.name}
                isDisabled={one.isOff}
              >
                {one.picture === undefined ? null : <Thumb picture={one.picture} icon={one.icon} isSmall />}
                <b>{one.name}</b>
                <span className="second figures">{one.more}</span>
              </ListBoxItem>
            )}
          </ListBox>
        ) : null}
      </Autocomplete>
    </InReadersLanguage>
  )
}

/** Takes over the focus, and the place in the text, of the field that the page came with: what is typed goes on in this one. */
function useFocusOf(id: string, takesFocus: boolean) {
  const field = useRef<HTMLInputElement>(null)
  const [place] = useState(() => {
    const before = document.getElementById(id)
    if (before instanceof HTMLInputElement) return before === document.activeElement ? before.selectionEnd : null
    return takesFocus ? 0 : null
  })
  useLayoutEffect(() => {
    if (place === null) return
    field.current?.focus()
    field.current?.setSelectionRange(place, place)
  }, [place])
  return field
}
