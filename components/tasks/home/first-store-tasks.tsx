'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useT } from '@/components/i18n/use-t'
import { TaskRows } from '@/components/tasks/list/task-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { QueueCounts } from '@/lib/tasks/queue/queue-counts'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

export type StoreTasks = { id: string; name: string; rows: RowTuple[]; counts: QueueCounts }
/** The store's first three: reply waiting, then overdue, then soonest (G-3). */
export function FirstStoreTasks({ store }: { store: StoreTasks }) {
  const t = useT('tasks.home.list')
  const router = useRouter()
  if (store.rows.length === 0)
    return (
      <Empty title={t('tasks.home.list.noneStore')} text={t('tasks.home.list.noneStoreText', { store: store.name })} drawing />
    )
  return (
    <>
      <TaskRows rows={store.rows} refetch={() => router.refresh()} />
      <Link className="more only-narrow" href={`/tasks?store=${store.id}`} prefetch={false}>
        <span>{t('tasks.home.list.viewAll', { count: store.counts.active })}</span>
        {store.counts.overdue > 0 ? (
          <span className="rose small">{t('tasks.home.list.overdueCount', { count: store.counts.overdue })}</span>
        ) : null}
        <Icon name="chevron-right" />
      </Link>
    </>
  )
}
