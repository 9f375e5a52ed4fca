'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { later } from '@/components/ui/later'
import { PopButton } from '@/components/ui/pop-button'
import { inOrder } from './column-order'
import type { AdminColumn, AdminFacet, View } from './table-view'

const columnList = later(() => import('./column-list').then((found) => found.ColumnList))

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
      <ColumnMenu columns={columns} view={view} navigate={navigate} />
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

type ColumnProps = Pick<Props, 'columns' | 'view' | 'navigate'>

function ColumnMenu({ columns, view, navigate }: ColumnProps) {
  const t = useT('admin.table')
  const given = {
    columns: inOrder(columns, view.order),
    hidden: view.hidden,
    hide: (hidden: string[]) => navigate({ hidden }),
    arrange: (order: string[]) => navigate({ order }),
    restore: () => navigate({ hidden: view.hiddenFirst, order: [] }),
  }
  return (
    <PopButton part={columnList} given={given} kind="dialog" className="chip">
      <Icon name="columns-3" />
      {t('admin.table.columns')}
    </PopButton>
  )
}
