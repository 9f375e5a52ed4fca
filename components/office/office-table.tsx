'use client'

import Link from 'next/link'
import { useState } from 'react'
import { type Counts, sayCount } from '@/components/ui/counts'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TableTools, type TableWords } from './table-tools'
import { addressOf, type OfficeColumn, type OfficeFacet, type OfficeRow, type View } from './table-view'
import { useOfficeTable } from './use-office-table'

const step = 100
type Props = {
  label: string
  rows: OfficeRow[]
  columns: OfficeColumn[]
  facets: OfficeFacet[]
  start: View
  say: TableWords
  counts: Counts
}

/** A dense table one can search, filter, sort and choose columns of; what is chosen stays in the address. */
export function OfficeTable({ label, rows, columns, facets, start, say, counts }: Props) {
  const [view, setView] = useState(start)
  const [shown, setShown] = useState(step)
  const table = useOfficeTable(rows, columns, view, counts.locale)
  const found = table.getRowModel().rows

  function look(change: Partial<View>) {
    const next = { ...view, ...change }
    setView(next)
    setShown(step)
    window.history.replaceState(null, '', addressOf(next))
  }
  const clear = () => look({ q: '', facets: {} })

  return (
    <>
      <TableTools view={view} look={look} columns={columns} facets={facets} say={say} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame" tabIndex={0} aria-label={label}>
        {found.length === 0 ? (
          <Empty title={say.none} text={say.noneText}>
            <button type="button" className="btn btn-line" onClick={clear}>
              {say.clear}
            </button>
          </Empty>
        ) : (
          <table className="grid">
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map(({ id, column }, index) => (
                    <Head
                      key={id}
                      id={id}
                      isFirst={index === 0}
                      label={String(column.columnDef.header)}
                      view={view}
                      look={look}
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
        <span className="num" role="status">
          {sayCount(counts, found.length)}
        </span>
        {found.length > shown ? (
          <button type="button" className="btn btn-bare" onClick={() => setShown(shown + step)}>
            {say.more}
          </button>
        ) : null}
      </p>
    </>
  )
}

type HeadProps = { id: string; isFirst: boolean; label: string; view: View; look: (change: Partial<View>) => void }

function Head({ id, isFirst, label, view, look }: HeadProps) {
  const isSorted = view.sort === id
  const direction = view.isDown ? ('descending' as const) : ('ascending' as const)
  return (
    <th className={isFirst ? 'stick' : undefined} aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={() => look({ sort: id, isDown: isSorted && !view.isDown })}>
        {label}
        {isSorted ? <Icon name={view.isDown ? 'arrow-down' : 'arrow-up'} size="s" /> : null}
      </button>
    </th>
  )
}

function Cell({ row, column, isFirst }: { row: OfficeRow; column: string; isFirst: boolean }) {
  const words = row.cells[column] ?? ''
  if (!isFirst) return <td className={row.tones[column]}>{words}</td>
  return (
    <td className="stick">
      <Link className="who" href={row.href} prefetch={false}>
        {row.badge ? (
          <span className="badge" aria-hidden="true">
            {row.badge}
          </span>
        ) : null}
        <b>{words}</b>
      </Link>
    </td>
  )
}
