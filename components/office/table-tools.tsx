'use client'

import type { FocusEvent, KeyboardEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import type { OfficeColumn, OfficeFacet, View } from './table-view'

export type TableWords = Record<'search' | 'columns' | 'shown' | 'none' | 'noneText' | 'clear' | 'more', string>
type Props = {
  view: View
  look: (change: Partial<View>) => void
  columns: OfficeColumn[]
  facets: OfficeFacet[]
  say: TableWords
}

/** Search, filters and the choice of columns above a table. */
export function TableTools({ view, look, columns, facets, say }: Props) {
  return (
    <div className="tool">
      <span className="input">
        <Icon name="search" />
        <input
          type="search"
          aria-label={say.search}
          placeholder={say.search}
          value={view.q}
          onChange={({ target }) => look({ q: target.value })}
        />
      </span>
      {facets.map((facet) => (
        <FacetMenu
          key={facet.id}
          facet={facet}
          value={view.facets[facet.id] ?? ''}
          choose={(value) => look({ facets: { ...view.facets, [facet.id]: value } })}
        />
      ))}
      <span className="grow" />
      <ColumnMenu columns={columns} hidden={view.hidden} choose={(hidden) => look({ hidden })} say={say} />
    </div>
  )
}

function FacetMenu({ facet, value, choose }: { facet: OfficeFacet; value: string; choose: (value: string) => void }) {
  const chosen = facet.options.find((option) => option.value === value)
  return (
    <span className={chosen ? 'chip chip-menu is-on' : 'chip chip-menu'}>
      {chosen?.label ?? facet.label}
      <Icon name="chevron-down" />
      <select aria-label={facet.label} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{facet.label}</option>
        {facet.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

type ColumnProps = { columns: OfficeColumn[]; hidden: string[]; choose: (hidden: string[]) => void; say: TableWords }

function ColumnMenu({ columns, hidden, choose, say }: ColumnProps) {
  const toggle = (id: string) => choose(hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id])
  return (
    <details className="cols only-wide" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="chip">
        <Icon name="columns-3" />
        {say.columns}
      </summary>
      <div className="pop">
        <p className="label">{say.shown}</p>
        <ul>
          {columns.map(({ id, label }, index) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={!hidden.includes(id)} disabled={index === 0} onChange={() => toggle(id)} />
                {label}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== 'Escape') return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}
