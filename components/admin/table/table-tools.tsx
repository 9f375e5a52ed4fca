'use client'

import type { FocusEvent, KeyboardEvent } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { AdminColumn, AdminFacet, View } from './table-view'

type Props = {
  view: View
  navigate: (change: Partial<View>) => void
  columns: AdminColumn[]
  facets: AdminFacet[]
  search: string
}

/** Search, filters and the choice of columns above a table. */
export function TableTools({ view, navigate, columns, facets, search }: Props) {
  return (
    <div className="tool">
      <span className="input">
        <Icon name="search" />
        <input
          type="search"
          aria-label={search}
          placeholder={search}
          value={view.q}
          onChange={({ target }) => navigate({ q: target.value })}
        />
      </span>
      {facets.map((facet) => (
        <FacetMenu
          key={facet.id}
          facet={facet}
          value={view.facets[facet.id] ?? ''}
          choose={(value) => navigate({ facets: { ...view.facets, [facet.id]: value } })}
        />
      ))}
      <span className="grow" />
      <ColumnMenu columns={columns} hidden={view.hidden} choose={(hidden) => navigate({ hidden })} />
    </div>
  )
}

function FacetMenu({ facet, value, choose }: { facet: AdminFacet; value: string; choose: (value: string) => void }) {
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

type ColumnProps = { columns: AdminColumn[]; hidden: string[]; choose: (hidden: string[]) => void }

function ColumnMenu({ columns, hidden, choose }: ColumnProps) {
  const t = useT('admin.table')
  const toggle = (id: string) => choose(hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id])
  return (
    <details className="columns only-wide" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="chip">
        <Icon name="columns-3" />
        {t('admin.table.columns')}
      </summary>
      <div className="popover">
        <p className="label">{t('admin.table.shown')}</p>
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
