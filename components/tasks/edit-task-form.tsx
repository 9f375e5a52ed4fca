'use client'

import { useRouter } from 'next/navigation'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { edit } from '@/lib/tasks/actions'
import type { NewTaskWords } from './new-task-words'
import { type Option, TaskFields, type TaskValues } from './task-fields'

type Props = { taskId: string; value: TaskValues; types: Option[]; priorities: Option[]; say: NewTaskWords; save: string }

/** Changes what a task says. What was typed stays until it is taken (H-4). */
export function EditTaskForm({ taskId, value, types, priorities, say, save }: Props) {
  const router = useRouter()
  const sending = useSend(edit, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), taskId }),
    onDone: () => router.push(`/tasks/${taskId}?tab=details`),
  })
  return (
    <SendForm sending={sending} button={save}>
      <TaskFields types={types} priorities={priorities} fields={sending.fields} say={say} value={value} />
    </SendForm>
  )
}
