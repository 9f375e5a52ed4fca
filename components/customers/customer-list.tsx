'use client'

import { type RefObject, useMemo, useRef } from 'react'
import { MoreRows } from '@/components/tasks/list/more-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'
import { CustomerRows } from './customer-rows'
import type { CustomerPage } from './read-customer-page'
import { useCustomerList } from './use-customer-list'

export type CustomerListLabels = Record<
  | 'search'
  | 'clear'
  | 'whose'
  | 'none'
  | 'noneText'
  | 'nothing'
  | 'nothingText'
  | 'showAll'
  | 'loadFailed'
  | 'again'
  | 'more50'
  | 'loading',
  string
>
type Props = {
  /** The page travels as one string: a server component's value is written and read piece by piece, a string as it is. */
  page: string
  query: string
  books: { key: string; label: string }[]
  labels: CustomerListLabels
}

/** The customers one may see: a search, whose they are, and rows. */
export function CustomerList({ page: packed, query, books, labels }: Props) {
  const firstPage = useMemo((): CustomerPage => JSON.parse(packed), [packed])
  const { page, typed, whose, isBusy, isFailed, search, choose, showAll, again, more } = useCustomerList({
    page: firstPage,
    query,
  })
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field)
  const isFiltered = typed !== '' || whose !== 'all'
  return (
    <>
      <search>
        <span className="input customer-search">
          <Icon name="search" />
          <input
            ref={field}
            type="search"
            aria-label={labels.search}
            placeholder={labels.search}
            value={typed}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => search(target.value)}
          />
          {typed ? (
            <button
              type="button"
              aria-label={labels.clear}
              onClick={() => {
                search('')
                field.current?.focus()
              }}
            >
              <Icon name="x" />
            </button>
          ) : null}
        </span>
        <fieldset className="filters customer-whose">
          <legend className="visually-hidden">{labels.whose}</legend>
          {books.map(({ key, label }) => (
            <button key={key} type="button" className="chip" aria-pressed={whose === key} onClick={() => choose(key)}>
              {label}
            </button>
          ))}
        </fieldset>
      </search>
      <p className="visually-hidden" role="status">
        {isBusy ? '' : page.shown}
      </p>
      {isFailed ? (
        <Empty title={labels.loadFailed}>
          <button type="button" className="button button-line" onClick={() => void again()}>
            {labels.again}
          </button>
        </Empty>
      ) : null}
      {page.rows.length > 0 ? (
        <CustomerRows rows={page.rows} isBusy={isBusy} />
      ) : isFiltered ? (
        <Empty title={labels.nothing} text={labels.nothingText}>
          <button type="button" className="button button-line" onClick={showAll}>
            {labels.showAll}
          </button>
        </Empty>
      ) : (
        <Empty title={labels.none} text={labels.noneText} drawing />
      )}
      {page.next ? (
        <MoreRows key={page.next} load={more} isBusy={isBusy} isFailed={isFailed} label={labels.more50} busy={labels.loading} />
      ) : null}
    </>
  )
}

/** The key / goes to the search (V-6). */
function useSearchKey(field: RefObject<HTMLInputElement | null>) {
  useSingleKey((event) => {
    if (event.key !== '/' || isTyping(event)) return
    event.preventDefault()
    field.current?.focus()
  })
}
