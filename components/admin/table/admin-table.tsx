'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { useLocale, useT } from '@/components/i18n/use-t'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { inOrder } from './column-order'
import { TableTools } from './table-tools'
import { type AdminColumn, type AdminFacet, type AdminRow, addressOf, columnsCookie, keptColumns, type View } from './table-view'
import { useAdminTable } from './use-admin-table'

const step = 100
export type TableProps = {
  label: string
  rows: AdminRow[]
  columns: AdminColumn[]
  facets: AdminFacet[]
  start: View
}
type Props = TableProps & {
  /** What the field for a search is called, and what is said where nothing fits. */
  search: string
  none: string
  noneText: string
  /** How many rows fit. */
  count: (rows: number) => string
}

/** A dense table one can search, filter, sort and choose columns of; what is chosen stays in the address, the columns with the person too. */
export function AdminTable({ label, rows, columns, facets, start, search, none, noneText, count }: Props) {
  const t = useT('admin.table')
  const locale = useLocale()
  const [view, setView] = useState(start)
  const [shown, setShown] = useState(step)
  const ordered = useMemo(() => inOrder(columns, view.order), [columns, view.order])
  const table = useAdminTable(rows, ordered, view, locale)
  const found = table.getRowModel().rows

  function navigate(change: Partial<View>) {
    const next = { ...view, ...change }
    setView(next)
    setShown(step)
    if (change.hidden || change.order) keepColumns(next)
    window.history.replaceState(null, '', addressOf(next))
  }
  const clear = () => navigate({ q: '', facets: {} })

  return (
    <>
      <TableTools view={view} navigate={navigate} columns={columns} facets={facets} search={search} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame" tabIndex={0} aria-label={label}>
        {found.length === 0 ? (
          <Empty title={none} text={noneText}>
            <button type="button" className="button button-line" onClick={clear}>
              {t('admin.table.clear')}
            </button>
          </Empty>
        ) : (
          <table className="data-table">
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map(({ id, column }, index) => (
                    <HeaderCell
                      key={id}
                      id={id}
                      isFirst={index === 0}
                      label={String(column.columnDef.header)}
                      view={view}
                      navigate={navigate}
                    />
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {found.slice(0, shown).map((row) => (
                <tr key={row.id}>
                  {row.getVisibleCells().map(({ id, column }, index) => (
                    <Cell key={id} row={row.original} column={column.id} isFirst={index === 0} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <p className="foot">
        <span className="figures" role="status">
          {count(found.length)}
        </span>
        {found.length > shown ? (
          <button type="button" className="button button-bare" onClick={() => setShown(shown + step)}>
            {t('admin.table.more')}
          </button>
        ) : null}
      </p>
    </>
  )
}

/** For this page alone, a year from the last choice; the plain columns need no keeping. */
function keepColumns(view: View) {
  const isPlain = keptColumns(view) === keptColumns({ hidden: view.hiddenFirst, order: [] })
  const end = isPlain ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: a choice the next page reads; the Cookie Store is not in every browser
  document.cookie = `${columnsCookie}=${keptColumns(view)}; path=${window.location.pathname}; max-age=${end}; samesite=lax`
}

type HeaderProps = { id: string; isFirst: boolean; label: string; view: View; navigate: (change: Partial<View>) => void }

function HeaderCell({ id, isFirst, label, view, navigate }: HeaderProps) {
  const isSorted = view.sort === id
  const direction = view.isDown ? ('descending' as const) : ('ascending' as const)
  return (
    <th className={isFirst ? 'stick' : undefined} aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={() => navigate({ sort: id, isDown: isSorted && !view.isDown })}>
        {label}
        {isSorted ? <Icon name={view.isDown ? 'arrow-down' : 'arrow-up'} size="s" /> : null}
      </button>
    </th>
  )
}

function Cell({ row, column, isFirst }: { row: AdminRow; column: string; isFirst: boolean }) {
  const text = row.cells[column] ?? ''
  if (!isFirst) return <td className={row.tones[column]}>{text}</td>
  return (
    <td className="stick">
      <Link className="who" href={row.href} prefetch={false}>
        {row.badge ? (
          <span className="badge" aria-hidden="true">
            {row.badge}
          </span>
        ) : null}
        <b>{text}</b>
      </Link>
    </td>
  )
}
