'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Option } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import { useNewer } from '@/components/ui/use-newer'
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
  /** Who changed the task last. */
  by: string
  /** The description in bare words. */
  bare: TaskValues
  save: string
  /** What comes with the task, for those who may change it. */
  given: { start: GivenStart; say: GivenWords } | null
}

/** Changes what a task says. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function EditTaskForm({
  taskId,
  version,
  value,
  types,
  priorities,
  say,
  theirs: theirWords,
  by,
  bare,
  save,
  given,
}: Props) {
  const router = useRouter()
  const chosen = useRef(given?.start)
  const [givenKey, setGivenKey] = useState(version)
  const newer = useNewer(version, value, (form) => {
    if (given && chosen.current && idsTyped(form) === idsOf(chosen.current)) setGivenKey(version)
    chosen.current = given?.start
  })
  const sending = useSend(
    async (sent) => {
      const result = await edit(sent)
      if (!result.ok && result.key === 'errors.changedMeanwhile') router.refresh()
      return result
    },
    {
      noConnection: say.noConnection,
      shape: (form) => {
        const data = new FormData(form)
        const productIds = given ? data.getAll('productIds') : undefined
        return { ...Object.fromEntries(data), productIds, taskId, version: newer.version }
      },
      onDone: () => router.push(`/tasks/${taskId}?tab=details`),
    },
  )
  return (
    <SendForm sending={sending} button={save}>
      <TaskFields
        key={newer.version}
        types={types}
        priorities={priorities}
        fields={sending.fields}
        say={say}
        value={newer.start}
      />
      {given ? <GivenFields key={`given ${givenKey}`} start={given.start} fields={sending.fields} say={given.say} /> : null}
      <div ref={newer.place}>
        {newer.begun ? (
          <Theirs
            begun={newer.begun}
            now={newer.base}
            both={newer.both}
            types={types}
            priorities={priorities}
            by={by}
            bare={bare}
            say={theirWords}
          />
        ) : null}
      </div>
    </SendForm>
  )
}

const idsOf = ({ products, asset }: GivenStart) => [...products.map(({ id }) => id), asset?.id ?? ''].join()

const idsTyped = (form: HTMLFormElement) => {
  const data = new FormData(form)
  return [...data.getAll('productIds'), data.get('assetId') ?? ''].join()
}
