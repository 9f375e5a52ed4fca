'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useT } from '@/components/i18n/use-t'
import { TaskRows } from '@/components/tasks/list/task-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

const tones = ['late', 'today', 'later', 'none'] as const
const groups = {
  late: 'tasks.home.list.overdue',
  today: 'tasks.home.list.dueToday',
  later: 'tasks.home.list.upcoming',
  none: 'tasks.home.list.whenever',
} as const

/** One's own open tasks: overdue, due today, upcoming. `all` is where all of them are listed; nowhere while store tasks are off. */
export function MyTasks({ rows, count, all }: { rows: RowTuple[]; count: number; all: string }) {
  const t = useT('tasks.home.list')
  const router = useRouter()
  if (rows.length === 0) return <Empty title={t('tasks.home.list.noneMine')} text={t('tasks.home.list.noneMineText')} />
  return (
    <>
      {tones.map((tone) => {
        const some = rows.filter((row) => row[9] === tone)
        if (some.length === 0) return null
        return (
          <div key={tone}>
            <h2 className="group-head">{t(groups[tone])}</h2>
            <TaskRows rows={some} refetch={() => router.refresh()} />
          </div>
        )
      })}
      {all ? (
        <Link className="more only-narrow" href={all} prefetch={false}>
          <span>{t('tasks.home.list.viewAll', { count })}</span>
          <Icon name="chevron-right" />
        </Link>
      ) : null}
    </>
  )
}
