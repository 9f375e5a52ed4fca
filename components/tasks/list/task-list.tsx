'use client'

import Link from 'next/link'
import { useMemo, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { BulkBar } from '@/components/tasks/bulk/bulk-bar'
import { usePicks } from '@/components/tasks/bulk/use-picks'
import { AppliedFilters } from '@/components/tasks/filters/applied-filters'
import { FilterPanel } from '@/components/tasks/filters/filter-panel'
import { ViewsMenu } from '@/components/tasks/filters/views-menu'
import { WhoseChips } from '@/components/tasks/filters/whose-chips'
import { Empty } from '@/components/ui/empty'
import type { BulkAction } from '@/db/vocabulary'
import type { QueuePage } from '@/lib/tasks/queue/queue-page'
import { type ListPreferences, variantClass } from './list-preferences'
import { ListTabs } from './list-tabs'
import { ListTools } from './list-tools'
import { ListTop } from './list-top'
import { MoreRows } from './more-rows'
import type { PickedMenu } from './row-menu'
import { SortMenu } from './sort-menu'
import { TaskRows } from './task-rows'
import { useScrollKept } from './use-scroll-kept'
import { useTaskList, withFilter } from './use-task-list'

type Props = {
  /** The page travels as one string: a server component's value is written and read piece by piece, a string as it is. */
  page: string
  madeAt: string
  query: string
  storeId: string
  storeName: string
  hasOthers: boolean
  preferences: ListPreferences
  may: { add: boolean; move: boolean; share: boolean; change: boolean }
}

/** A store's tasks: tabs, filters and rows. Everything in it follows the address. */
export function TaskList({
  page: packed,
  madeAt,
  query: initialQuery,
  storeId,
  storeName,
  hasOthers,
  preferences: initialPreferences,
  may,
}: Props) {
  const t = useT('tasks.list', 'tasks.pickedMenu', 'tasks.empty.showAll', 'tasks.add', 'common.again')
  const firstPage = useMemo((): QueuePage => JSON.parse(packed), [packed])
  const list = useTaskList({ page: firstPage, madeAt, query: initialQuery }, storeId)
  const { page, query, go, isBusy, isFailed, isMissing, refetch: lookAgain, loadRows, loadMore } = list
  const [preferences, setLook] = useState(initialPreferences)
  const picks = usePicks(query)
  const keepScroll = useScrollKept(query, page.rows.length, loadRows)
  const set = (changes: Record<string, string>) => go(withFilter(query, changes))
  const filter = new URLSearchParams(query)
  const { empty, tab } = page
  const pickedMenu: PickedMenu = {
    unpick: t('tasks.pickedMenu.unpick'),
    named: (operation, reach) =>
      reach === 'all' ? t(`tasks.pickedMenu.every.${operation}`) : t(`tasks.pickedMenu.many.${operation}`, { count: reach }),
  }
  const again = () => void lookAgain()
  const doToPicked = useRef<(action: BulkAction) => void>(() => {})
  return (
    <>
      <ListTop title={page.title} query={query} store={{ id: storeId, name: storeName }} hasOthers={hasOthers} />
      <div className={variantClass(preferences)}>
        <ListTabs tab={tab} counts={page.narrowed ?? page.counts} max={page.max} query={query} off={page.tabOff} go={go} />
        <div className="filters">
          <WhoseChips book={filter.get('book') ?? 'all'} choose={(book) => set({ book: book === 'all' ? '' : book })} />
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
          />
          <SortMenu tab={tab} sort={filter.get('sort') ?? ''} choose={(sort) => set({ sort })} />
          <ViewsMenu query={query} go={go} mayShare={may.share} storeId={storeId} store={storeName} />
          <ListTools preferences={preferences} change={setLook} query={query} storeId={storeId} pick={picks.begin} />
        </div>
        {isMissing ? null : <AppliedFilters chips={page.chips} set={set} />}
        <p className="visually-hidden" role="status">
          {page.shown}
        </p>
        {isFailed ? (
          <Empty title={t('tasks.list.loadFailed')}>
            <button type="button" className="button button-line" onClick={again}>
              {t('common.again')}
            </button>
          </Empty>
        ) : null}
        {isMissing ? null : empty ? (
          <Empty title={empty.title} text={empty.text} drawing={!empty.isFiltered}>
            {empty.isFiltered ? (
              <button
                type="button"
                className="button button-line"
                onClick={() =>
                  go(withFilter('', { store: filter.get('store') ?? '', kind: page.kind === 'group' ? '' : page.kind }))
                }
              >
                {t('tasks.empty.showAll')}
              </button>
            ) : may.add && tab === 'active' ? (
              <Link className="button button-line" href="/tasks/new" prefetch={false}>
                {t('tasks.add')}
              </Link>
            ) : null}
          </Empty>
        ) : (
          <TaskRows
            rows={page.rows}
            picks={picks}
            pickedMenu={pickedMenu}
            doToPicked={doToPicked}
            isBusy={isBusy}
            refetch={again}
            leave={keepScroll}
          />
        )}
        {page.next && !isMissing ? <MoreRows key={page.next} load={loadMore} isBusy={isBusy} isFailed={isFailed} /> : null}
        <BulkBar
          picks={picks}
          all={page.total}
          query={storeId === 'all' || filter.get('store') ? query : withFilter(query, { store: storeId })}
          rows={page.rows}
          isWhole={page.next === ''}
          assign={page.kind === 'personal' ? 'person' : page.kind === 'group' && may.move ? 'store' : null}
          mayChange={may.change || page.kind !== 'group'}
          isOwn={page.kind !== 'group'}
          refetch={again}
          doToPicked={doToPicked}
        />
      </div>
    </>
  )
}
