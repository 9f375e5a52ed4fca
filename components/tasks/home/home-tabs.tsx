'use client'

import Link from 'next/link'
import { type KeyboardEvent, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'
import { FirstStoreTasks, type StoreTasks } from './first-store-tasks'
import { MyTasks } from './my-tasks'

type Props = { me: string; mine: RowTuple[]; mineCount: number; store: StoreTasks | null }

/** My Tasks and Store Tasks; without the feature there is only the first (G-2). */
export function HomeTabs({ me, mine, mineCount, store }: Props) {
  const t = useT('tasks.home.list')
  const [chosen, choose] = useState<'my' | 'store'>('store')
  const shown = store ? chosen : 'my'
  const allMine = store ? `/tasks?store=all&kind=personal&assignee=${me}` : ''
  const tabs = [
    { key: 'my' as const, label: t('tasks.home.list.my'), count: mineCount },
    ...(store ? [{ key: 'store' as const, label: t('tasks.home.list.store'), count: store.counts.active }] : []),
  ]
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key) || tabs.length < 2) return
    const next = shown === 'my' ? 'store' : 'my'
    choose(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <section aria-label={t('tasks.home.list.section')}>
      <div className="tabs-line">
        <div className="tabs" role="tablist" aria-label={t('tasks.home.list.section')} onKeyDown={move}>
          {tabs.map(({ key, label, count }) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`tab-${key}`}
              data-tab={key}
              className="tab"
              aria-selected={key === shown}
              aria-controls="home-tasks"
              tabIndex={key === shown ? 0 : -1}
              onClick={() => choose(key)}
            >
              {label} <i>{count}</i>
            </button>
          ))}
        </div>
        {store && shown === 'store' ? (
          <Link className="tab small only-wide" href={`/tasks?store=${store.id}`} prefetch={false}>
            {t('tasks.home.list.viewAll', { count: store.counts.active })}
          </Link>
        ) : null}
        {allMine && shown === 'my' && mineCount > 0 ? (
          <Link className="tab small only-wide" href={allMine} prefetch={false}>
            {t('tasks.home.list.viewAll', { count: mineCount })}
          </Link>
        ) : null}
      </div>
      <div role="tabpanel" id="home-tasks" aria-labelledby={`tab-${shown}`}>
        {store && shown === 'store' ? <FirstStoreTasks store={store} /> : <MyTasks rows={mine} count={mineCount} all={allMine} />}
      </div>
    </section>
  )
}
