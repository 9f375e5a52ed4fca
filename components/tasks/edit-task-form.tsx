'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Option } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { edit } from '@/lib/tasks/actions'
import { GivenFields, type GivenStart } from './given-fields'
import type { GivenWords } from './given-words'
import type { NewTaskWords } from './new-task-words'
import { TaskFields, type TaskValues } from './task-fields'
import { Theirs, type TheirsWords } from './theirs'

type Props = {
  taskId: string
  version: number
  value: TaskValues
  types: Option[]
  priorities: Option[]
  say: NewTaskWords
  theirs: TheirsWords
  save: string
  /** What comes with the task, for those who may change it. */
  given: { start: GivenStart; say: GivenWords } | null
}

/** Changes what a task says. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function EditTaskForm({ taskId, version, value, types, priorities, say, theirs, save, given }: Props) {
  const router = useRouter()
  const [begun] = useState(value)
  const [isRefused, setRefused] = useState(false)
  const sending = useSend(
    async (sent) => {
      const result = await edit(sent)
      setRefused(!result.ok && result.key === 'errors.changedMeanwhile')
      if (!result.ok) router.refresh()
      return result
    },
    {
      noConnection: say.noConnection,
      shape: (form) => {
        const data = new FormData(form)
        const productIds = given ? data.getAll('productIds') : undefined
        return { ...Object.fromEntries(data), productIds, taskId, version }
      },
      onDone: () => router.push(`/tasks/${taskId}?tab=details`),
    },
  )
  return (
    <SendForm sending={sending} button={save}>
      {isRefused ? <Theirs begun={begun} now={value} types={types} priorities={priorities} say={theirs} /> : null}
      <TaskFields types={types} priorities={priorities} fields={sending.fields} say={say} value={begun} />
      {given ? <GivenFields start={given.start} fields={sending.fields} say={given.say} /> : null}
    </SendForm>
  )
}
