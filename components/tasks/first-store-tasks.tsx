'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { StoreTasks } from './home-tabs'
import type { HomeWords } from './home-words'
import { TaskRows } from './task-rows'

/** The store's first three: reply waiting, then overdue, then soonest (G-3). */
export function FirstStoreTasks({ store, say }: { store: StoreTasks; say: HomeWords }) {
  const router = useRouter()
  if (store.rows.length === 0) return <Empty title={say.noneStore} text={say.noneStoreText} drawing />
  return (
    <>
      <TaskRows rows={store.rows} say={say.rows} look={() => router.refresh()} />
      <Link className="more only-narrow" href={`/tasks?store=${store.id}`} prefetch={false}>
        <span>{say.viewAll}</span>
        {store.counts.overdue > 0 ? <span className="rose small">{say.overdueCount}</span> : null}
        <Icon name="chevron-right" />
      </Link>
    </>
  )
}
