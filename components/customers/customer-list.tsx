'use client'

import { type RefObject, useMemo, useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { MoreRows } from '@/components/tasks/list/more-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'
import type { CustomerFilter } from '@/lib/customers/customer-filter'
import { CustomerRows } from './customer-rows'
import type { CustomerPage } from './read-customer-page'
import { useCustomerList } from './use-customer-list'

type Props = {
  /** The page travels as one string: a server component's value is written and read piece by piece, a string as it is. */
  page: string
  query: string
  /** Whose customers can be asked for. */
  books: readonly CustomerFilter['whose'][]
}

/** The customers one may see: a search, whose they are, and rows. */
export function CustomerList({ page: packed, query, books }: Props) {
  const t = useT('records.list', 'tasks.empty.showAll', 'tasks.list.loadFailed', 'common.again')
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
            aria-label={t('records.list.search')}
            placeholder={t('records.list.search')}
            value={typed}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => search(target.value)}
          />
          {typed ? (
            <button
              type="button"
              aria-label={t('records.list.clear')}
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
          <legend className="visually-hidden">{t('records.list.whose')}</legend>
          {books.map((key) => (
            <button key={key} type="button" className="chip" aria-pressed={whose === key} onClick={() => choose(key)}>
              {t(`records.list.books.${key}`)}
            </button>
          ))}
        </fieldset>
      </search>
      <p className="visually-hidden" role="status">
        {isBusy ? '' : page.shown}
      </p>
      {isFailed ? (
        <Empty title={t('tasks.list.loadFailed')}>
          <button type="button" className="button button-line" onClick={() => void again()}>
            {t('common.again')}
          </button>
        </Empty>
      ) : null}
      {page.rows.length > 0 ? (
        <CustomerRows rows={page.rows} isBusy={isBusy} />
      ) : isFiltered ? (
        <Empty title={t('records.list.nothing')} text={t('records.list.nothingText')}>
          <button type="button" className="button button-line" onClick={showAll}>
            {t('tasks.empty.showAll')}
          </button>
        </Empty>
      ) : (
        <Empty title={t('records.list.none')} text={t('records.list.noneText')} drawing />
      )}
      {page.next ? <MoreRows key={page.next} load={more} isBusy={isBusy} isFailed={isFailed} /> : null}
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
