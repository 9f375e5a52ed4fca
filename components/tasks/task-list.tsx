'use client'

import Link from 'next/link'
import { useMemo, useRef, useState } from 'react'
import { Empty } from '@/components/ui/empty'
import { type Packed, unpackWords } from '@/components/ui/packed'
import type { BulkAction } from '@/db/vocabulary'
import type { QueuePage } from '@/lib/tasks/queue-page'
import { AppliedFilters } from './applied-filters'
import { BulkBar } from './bulk-bar'
import { FilterPanel } from './filter-panel'
import { type ListLook, lookClass } from './list-look'
import { ListTabs } from './list-tabs'
import { ListTools } from './list-tools'
import { ListTop } from './list-top'
import type { ListWords } from './list-words'
import { MoreRows } from './more-rows'
import { SortMenu } from './sort-menu'
import { TaskRows } from './task-rows'
import { usePicks } from './use-picks'
import { usePlaceKept } from './use-place-kept'
import { useTaskList, withFilter } from './use-task-list'
import { ViewsMenu } from './views-menu'
import { WhoseChips } from './whose-chips'

type Props = {
  /** The page travels as one string: a server component's value is written and read piece by piece, a string as it is. */
  page: string
  madeAt: string
  query: string
  storeId: string
  storeName: string
  hasOthers: boolean
  look: ListLook
  may: { add: boolean; move: boolean; share: boolean; change: boolean }
  words: Packed<ListWords>
}

/** A store's tasks: tabs, filters and rows. Everything in it follows the address. */
export function TaskList({
  page: packed,
  madeAt,
  query: givenQuery,
  storeId,
  storeName,
  hasOthers,
  look: givenLook,
  may,
  words,
}: Props) {
  const say = unpackWords(words)
  const given = useMemo((): QueuePage => JSON.parse(packed), [packed])
  const list = useTaskList({ page: given, madeAt, query: givenQuery }, storeId)
  const { page, query, go, isBusy, isFailed, isMissing, look: lookAgain, loadRows, loadMore } = list
  const [look, setLook] = useState(givenLook)
  const picks = usePicks(query)
  const keepPlace = usePlaceKept(query, page.rows.length, loadRows)
  const set = (changes: Record<string, string>) => go(withFilter(query, changes))
  const filter = new URLSearchParams(query)
  const { empty, tab } = page
  const again = () => void lookAgain()
  const doToPicked = useRef<(action: BulkAction) => void>(() => {})
  return (
    <>
      <ListTop title={page.title} query={query} store={{ id: storeId, name: storeName }} hasOthers={hasOthers} say={say} />
      <div className={lookClass(look)}>
        <ListTabs
          tab={tab}
          counts={page.narrowed ?? page.counts}
          most={page.most}
          query={query}
          off={page.tabOff}
          go={go}
          say={say}
        />
        <div className="filters">
          <WhoseChips book={filter.get('book') ?? 'all'} choose={(book) => set({ book: book === 'all' ? '' : book })} say={say} />
          <span className="grow only-wide" />
          <FilterPanel
            query={query}
            tab={tab}
            chips={page.chips}
            off={page.tabOff}
            go={go}
            show={page.show}
            deleted={page.counts.deleted}
            store={storeId === 'all' ? '' : storeName}
            say={say}
          />
          <SortMenu tab={tab} sort={filter.get('sort') ?? ''} choose={(sort) => set({ sort })} say={say} />
          <ViewsMenu query={query} go={go} mayShare={may.share} storeId={storeId} store={storeName} say={say} />
          <ListTools look={look} change={setLook} query={query} storeId={storeId} pick={picks.begin} say={say} />
        </div>
        {isMissing ? null : <AppliedFilters chips={page.chips} set={set} say={say} />}
        <p className="sr" role="status">
          {page.shown}
        </p>
        {isFailed ? (
          <Empty title={say.loadFailed}>
            <button type="button" className="btn btn-line" onClick={again}>
              {say.again}
            </button>
          </Empty>
        ) : null}
        {isMissing ? null : empty ? (
          <Empty title={empty.title} text={empty.text} drawing={!empty.isFiltered}>
            {empty.isFiltered ? (
              <button
                type="button"
                className="btn btn-line"
                onClick={() =>
                  go(withFilter('', { store: filter.get('store') ?? '', kind: page.kind === 'group' ? '' : page.kind }))
                }
              >
                {say.showAll}
              </button>
            ) : may.add && tab === 'active' ? (
              <Link className="btn btn-line" href="/tasks/new" prefetch={false}>
                {say.add}
              </Link>
            ) : null}
          </Empty>
        ) : (
          <TaskRows
            rows={page.rows}
            say={say.rows}
            picks={picks}
            doToPicked={doToPicked}
            isBusy={isBusy}
            look={again}
            leave={keepPlace}
          />
        )}
        {page.next && !isMissing ? (
          <MoreRows key={page.next} load={loadMore} isBusy={isBusy} label={say.more50} busy={say.loading} />
        ) : null}
        <BulkBar
          picks={picks}
          all={page.total}
          query={storeId === 'all' || filter.get('store') ? query : withFilter(query, { store: storeId })}
          rows={page.rows}
          isWhole={page.next === ''}
          assign={page.kind === 'personal' ? 'person' : page.kind === 'group' && may.move ? 'store' : null}
          mayChange={may.change || page.kind !== 'group'}
          isOwn={page.kind !== 'group'}
          look={again}
          doToPicked={doToPicked}
          say={say.bulk}
        />
      </div>
    </>
  )
}
