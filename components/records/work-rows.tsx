'use client'

import { useRouter } from 'next/navigation'
import { TaskRows, type TaskRowsWords } from '@/components/tasks/task-rows'
import type { RowTuple } from '@/lib/tasks/row-tuple'

/** A customer's tasks as rows that can be completed where they stand. */
export function WorkRows({ rows, say }: { rows: RowTuple[]; say: TaskRowsWords }) {
  const router = useRouter()
  return <TaskRows rows={rows} say={say} look={() => router.refresh()} />
}
