'use client'

import { useRouter } from 'next/navigation'
import { TaskRows } from '@/components/tasks/list/task-rows'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

/** A customer's tasks as rows that can be completed where they stand. */
export function WorkRows({ rows }: { rows: RowTuple[] }) {
  const router = useRouter()
  return <TaskRows rows={rows} refetch={() => router.refresh()} />
}
