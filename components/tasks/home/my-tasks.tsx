'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { TaskRows } from '@/components/tasks/list/task-rows'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'
import type { HomeLabels } from './home-labels'

const groups = ['late', 'today', 'later', 'none'] as const

/** One's own open tasks: overdue, due today, upcoming. `all` is where all of them are listed; nowhere while store tasks are off. */
export function MyTasks({ rows, all, labels }: { rows: RowTuple[]; all: string; labels: HomeLabels }) {
  const router = useRouter()
  if (rows.length === 0) return <Empty title={labels.noneMine} text={labels.noneMineText} />
  return (
    <>
      {groups.map((tone) => {
        const some = rows.filter((row) => row[9] === tone)
        if (some.length === 0) return null
        return (
          <div key={tone}>
            <h2 className="group-head">{labels.groups[tone]}</h2>
            <TaskRows rows={some} labels={labels.rows} refetch={() => router.refresh()} />
          </div>
        )
      })}
      {all ? (
        <Link className="more only-narrow" href={all} prefetch={false}>
          <span>{labels.viewMine}</span>
          <Icon name="chevron-right" />
        </Link>
      ) : null}
    </>
  )
}
