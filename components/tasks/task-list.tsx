'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { Empty } from '@/components/ui/empty'
import type { QueuePage } from '@/lib/tasks/queue-page'
import { FilterPanel } from './filter-panel'
import { ListTabs } from './list-tabs'
import type { ListWords } from './list-words'
import { SortMenu } from './sort-menu'
import { TaskRows } from './task-rows'
import { useTaskList, withFilter } from './use-task-list'
import { WhoseChips } from './whose-chips'

/** The page travels as one string: a server component's value is written and read piece by piece, a string as it is. */
type Props = { page: string; madeAt: string; query: string; storeId: string; mayAdd: boolean; say: ListWords }
const plain = { book: '', q: '', type: '', priority: '', from: '', to: '' }

/** A store's tasks: tabs, filters and rows. Everything in it follows the address. */
export function TaskList({ page: packed, madeAt, query: givenQuery, storeId, mayAdd, say }: Props) {
  const given = useMemo((): QueuePage => JSON.parse(packed), [packed])
  const { page, query, go, isBusy, isFailed, look, loadMore } = useTaskList({ page: given, madeAt, query: givenQuery }, storeId)
  const set = (changes: Record<string, string>) => go(withFilter(query, changes))
  const filter = new URLSearchParams(query)
  const tab = say.tabs.find(({ key }) => key === filter.get('tab'))?.key ?? 'active'
  const { empty } = page
  return (
    <>
      <ListTabs tab={tab} counts={page.counts} query={query} go={go} say={say} />
      <div className="filters">
        <WhoseChips book={filter.get('book') ?? 'all'} choose={(book) => set({ book: book === 'all' ? '' : book })} say={say} />
        <span className="grow only-wide" />
        <FilterPanel query={query} tab={tab} go={go} show={page.show} say={say} />
        <SortMenu tab={tab} sort={filter.get('sort') ?? ''} choose={(sort) => set({ sort })} say={say} />
      </div>
      <p className="sr" role="status">
        {page.shown}
      </p>
      {isFailed ? (
        <Empty title={say.loadFailed}>
          <button type="button" className="btn btn-line" onClick={() => void look()}>
            {say.again}
          </button>
        </Empty>
      ) : null}
      {empty ? (
        <Empty title={empty.title} text={empty.text} drawing={!empty.isFiltered}>
          {empty.isFiltered ? (
            <button type="button" className="btn btn-line" onClick={() => set(plain)}>
              {say.showAll}
            </button>
          ) : mayAdd && tab === 'active' ? (
            <Link className="btn btn-line" href="/tasks/new" prefetch={false}>
              {say.add}
            </Link>
          ) : null}
        </Empty>
      ) : (
        <TaskRows rows={page.rows} say={say.rows} isWide isBusy={isBusy} look={() => void look()} />
      )}
      {page.next ? (
        <p className="rows-more">
          <button type="button" className="btn btn-line" onClick={() => void loadMore()}>
            {say.more50}
          </button>
        </p>
      ) : null}
    </>
  )
}
