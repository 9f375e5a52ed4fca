'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { takeFocus } from '@/components/ui/take-focus'
import type { NewTaskWords } from './new-task-words'
import { type FoundCustomer, useCustomerSearch } from './use-customer-search'

/** Finds one of one's customers by a part of the name; a combobox by keyboard, a list by touch. */
export function CustomerPicker({ error, say }: { error?: string; say: NewTaskWords }) {
  const id = useId()
  const [taken, setTaken] = useState<FoundCustomer | 'takenOff' | null>(null)
  const [at, setAt] = useState(0)
  const { words, found, isEmpty, search, clear } = useCustomerSearch()

  const take = (customer: FoundCustomer | undefined) => {
    if (!customer) return
    setTaken(customer)
    clear()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
    if (found.length === 0) return
    if (event.key === 'ArrowDown') setAt((was) => (was + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((was) => (was + found.length - 1) % found.length)
    else if (event.key === 'Enter') take(found[at])
    else if (event.key === 'Escape') clear()
    else return
    event.preventDefault()
  }
  if (taken && taken !== 'takenOff')
    return (
      <div>
        <p className="lab">{say.customer}</p>
        <p className="taken">
          <input type="hidden" name="customerId" value={taken.id} />
          <span className="disc disc-s" aria-hidden="true">
            {initials(taken.name)}
          </span>
          <b className="grow">{taken.name}</b>
          <button
            ref={takeFocus}
            type="button"
            className="icon-btn"
            aria-label={say.takeCustomerOff.replace('{name}', taken.name)}
            onClick={() => setTaken('takenOff')}
          >
            <Icon name="x" />
          </button>
        </p>
        <Hint id={`${id}-said`} error={error} />
      </div>
    )
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{`${say.customer}, ${say.optional}`}</span>
      </label>
      <div className="find">
        <input
          ref={taken === 'takenOff' ? takeFocus : undefined}
          id={id}
          className="input"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-said`}
          autoComplete="off"
          value={words}
          onChange={({ target }) => {
            setAt(0)
            search(target.value)
          }}
          onKeyDown={press}
          onBlur={() => clear()}
        />
        <div id={`${id}-list`} role="listbox" aria-label={say.customer} className="find-list" hidden={found.length === 0}>
          {found.map((customer, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
            <div
              key={customer.id}
              id={`${id}-${index}`}
              className="find-one"
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault()
                take(customer)
              }}
            >
              <b>{customer.name}</b>
              <span className="small dim">{customer.city}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="status">
        <Hint id={`${id}-said`} error={error} hint={isEmpty ? say.noCustomer : say.customerHint} />
      </div>
    </div>
  )
}
