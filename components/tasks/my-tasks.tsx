'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { RowTuple } from '@/lib/tasks/row-tuple'
import type { HomeWords } from './home-words'
import { TaskRows } from './task-rows'

const groups = ['late', 'today', 'later', 'none'] as const

/** One's own open tasks: overdue, due today, upcoming. `all` is where all of them are listed; nowhere while store tasks are off. */
export function MyTasks({ rows, all, say }: { rows: RowTuple[]; all: string; say: HomeWords }) {
  const router = useRouter()
  if (rows.length === 0) return <Empty title={say.noneMine} text={say.noneMineText} />
  return (
    <>
      {groups.map((tone) => {
        const some = rows.filter((row) => row[9] === tone)
        if (some.length === 0) return null
        return (
          <div key={tone}>
            <h2 className="group-h">{say.groups[tone]}</h2>
            <TaskRows rows={some} say={say.rows} look={() => router.refresh()} />
          </div>
        )
      })}
      {all ? (
        <Link className="more only-narrow" href={all} prefetch={false}>
          <span>{say.viewMine}</span>
          <Icon name="chevron-right" />
        </Link>
      ) : null}
    </>
  )
}
