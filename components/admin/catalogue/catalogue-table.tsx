import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'
import type { Translate } from '@/lib/i18n/translator'

type Filter = { q: string; state: string; sort: string; down: string; after: string }
export type CatalogueColumn = { id: string; label: string; isSorted?: boolean; isNumber?: boolean }
export type CatalogueRow = {
  id: string
  name: string
  picture: string | null
  icon: string
  cells: Record<string, ReactNode>
}
type Props = {
  path: string
  label: string
  filter: Filter
  columns: CatalogueColumn[]
  rows: CatalogueRow[]
  /** Where the next page begins; empty on the last one. */
  next: string
  /** How many there are, where it is said. */
  count?: string
  t: Translate
}

/** A dense table of any length, a page by key; what is shown, and its order, stay in the address. */
export function CatalogueTable({ path, label, filter, columns, rows, next, count, t }: Props) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame" tabIndex={0} aria-label={label}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <HeaderCell key={column.id} column={column} isFirst={index === 0} path={path} filter={filter} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="stick named">
                  <Name row={row} path={path} />
                </td>
                {columns.slice(1).map(({ id, isNumber }) => (
                  <td key={id} className={isNumber ? 'figures faint' : 'faint long'}>
                    {row.cells[id]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="foot">
        <span className="figures">{count}</span>
        <span className="grow" />
        {filter.after ? (
          <Link className="button button-bare" href={addressOf(path, { ...filter, after: '' })} prefetch={false}>
            {t('products.first')}
          </Link>
        ) : null}
        {next ? (
          <Link className="button button-bare" href={addressOf(path, { ...filter, after: next })} prefetch={false}>
            {t('products.next')}
          </Link>
        ) : null}
      </p>
    </>
  )
}

const addressOf = (path: string, filter: Filter) =>
  `${path}?${new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))}`

type HeaderProps = { column: CatalogueColumn; isFirst: boolean; path: string; filter: Filter }

function HeaderCell({ column: { id, label, isSorted }, isFirst, path, filter }: HeaderProps) {
  const variant = isFirst ? 'stick' : undefined
  if (!isSorted) return <th className={variant}>{label}</th>
  const isNow = filter.sort === id
  const turned = isNow && !filter.down ? '1' : ''
  return (
    <th className={variant} aria-sort={isNow ? (filter.down ? 'descending' : 'ascending') : undefined}>
      <Link className="sorts" href={addressOf(path, { ...filter, sort: id, down: turned, after: '' })} prefetch={false}>
        {label}
        {isNow ? <Icon name={filter.down ? 'arrow-down' : 'arrow-up'} size="s" /> : null}
      </Link>
    </th>
  )
}

function Name({ row: { id, name, picture, icon }, path }: { row: CatalogueRow; path: string }) {
  return (
    <Link className="who" href={`${path}/${id}`} prefetch={false}>
      <Thumb picture={picture} icon={icon} isSmall />
      <b>{name}</b>
    </Link>
  )
}
