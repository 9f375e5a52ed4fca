'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { TaskRows } from '@/components/tasks/list/task-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { QueueCounts } from '@/lib/tasks/queue/queue-counts'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'
import type { HomeLabels } from './home-labels'

export type StoreTasks = { id: string; rows: RowTuple[]; counts: QueueCounts }
/** The store's first three: reply waiting, then overdue, then soonest (G-3). */
export function FirstStoreTasks({ store, labels }: { store: StoreTasks; labels: HomeLabels }) {
  const router = useRouter()
  if (store.rows.length === 0) return <Empty title={labels.noneStore} text={labels.noneStoreText} drawing />
  return (
    <>
      <TaskRows rows={store.rows} labels={labels.rows} refetch={() => router.refresh()} />
      <Link className="more only-narrow" href={`/tasks?store=${store.id}`} prefetch={false}>
        <span>{labels.viewAll}</span>
        {store.counts.overdue > 0 ? <span className="rose small">{labels.overdueCount}</span> : null}
        <Icon name="chevron-right" />
      </Link>
    </>
  )
}
