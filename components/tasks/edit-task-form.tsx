'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Option } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { edit } from '@/lib/tasks/actions'
import { GivenFields, type GivenStart } from './given-fields'
import type { GivenWords } from './given-words'
import type { NewTaskWords } from './new-task-words'
import { takeTheirFields } from './take-their-fields'
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
  save: string
  /** What comes with the task, for those who may change it. */
  given: { start: GivenStart; say: GivenWords } | null
}

/** Changes what a task says. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function EditTaskForm({ taskId, version, value, types, priorities, say, theirs: theirWords, by, save, given }: Props) {
  const router = useRouter()
  const [shown] = useState(value)
  const notice = useRef<HTMLDivElement>(null)
  // The version the form was last made to meet.
  const base = useRef(value)
  const givenBase = useRef(given?.start)
  const [givenKey, setGivenKey] = useState(version)
  const [theirs, setTheirs] = useState<{ begun: TaskValues; both: string[] } | null>(null)
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
        return { ...Object.fromEntries(data), productIds, taskId, version }
      },
      onDone: () => router.push(`/tasks/${taskId}?tab=details`),
    },
  )
  // A newer version has come, after a refusal or with any other refresh: it fills in what was not touched here, before a save is made from it.
  const meet = useEffectEvent(() => {
    const form = notice.current?.closest('form')
    if (!form || JSON.stringify(base.current) === JSON.stringify(value)) return
    setTheirs({ begun: base.current, both: takeTheirFields(form, base.current, value) })
    base.current = value
    if (given && givenBase.current && idsTyped(form) === idsOf(givenBase.current)) setGivenKey(version)
    givenBase.current = given?.start
    notice.current?.scrollIntoView({ block: 'nearest' })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another version is there
  useEffect(() => meet(), [version])
  return (
    <SendForm sending={sending} button={save}>
      <TaskFields types={types} priorities={priorities} fields={sending.fields} say={say} value={shown} />
      {given ? <GivenFields key={givenKey} start={given.start} fields={sending.fields} say={given.say} /> : null}
      <div ref={notice}>
        {theirs ? <Theirs {...theirs} now={value} types={types} priorities={priorities} by={by} say={theirWords} /> : null}
      </div>
    </SendForm>
  )
}

const idsOf = ({ products, asset }: GivenStart) => [...products.map(({ id }) => id), asset?.id ?? ''].join()

const idsTyped = (form: HTMLFormElement) => {
  const data = new FormData(form)
  return [...data.getAll('productIds'), data.get('assetId') ?? ''].join()
}
