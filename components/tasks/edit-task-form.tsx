'use client'

import { useRouter } from 'next/navigation'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { edit } from '@/lib/tasks/actions'
import type { NewTaskWords } from './new-task-words'
import { type Option, TaskFields, type TaskValues } from './task-fields'

type Props = { taskId: string; value: TaskValues; types: Option[]; priorities: Option[]; say: NewTaskWords; save: string }

/** Changes what a task says. What was typed stays until it is taken (H-4). */
export function EditTaskForm({ taskId, value, types, priorities, say, save }: Props) {
  const router = useRouter()
  const { submit, isSending, message, fields } = useSend(edit, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), taskId }),
    onDone: () => router.push(`/tasks/${taskId}?tab=details`),
  })
  return (
    <form method="post" className="form" onSubmit={submit} noValidate>
      <TaskFields types={types} priorities={priorities} fields={fields} say={say} value={value} />
      <FormMessage message={message} />
      <p className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {save}
        </button>
      </p>
    </form>
  )
}
