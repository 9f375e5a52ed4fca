'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { useAskBeforeLeaving } from '@/components/ui/form/use-ask-before-leaving'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { showToast } from '@/components/ui/toast'
import type { Found } from '@/components/ui/use-finder'
import { AssigneeField } from './assignee-field'
import { CustomerPicker } from './customer-picker'
import { MaterialFields, type MaterialStart } from './material-fields'
import { TaskFields, type TaskValues } from './task-fields'

type Props = {
  taskId: string
  now: FormSnapshot<TaskValues>
  /** What comes with the task, for those who may change it. */
  materials: MaterialStart | null
  customer: Found | null
  /** Who does it; nobody where it is a store's task. */
  assignee: Found | null
  /** Why the customer cannot be taken off; nothing where they can. */
  customerStays: string
}

/** Changes what a task says. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function EditTaskForm({ taskId, now, materials, customer, assignee, customerStays }: Props) {
  const t = useT('tasks.new.leave', 'tasks.toast.given', 'task.save')
  const router = useRouter()
  const things = useChoice(now.version, materials ? idsOf(materials) : '', idsTyped)
  const person = useChoice(now.version, customer?.id ?? '', customerTyped)
  const doer = useChoice(now.version, assignee?.id ?? '', assigneeTyped)
  const bothChosen = [things.isBoth && ['products', 'asset'], person.isBoth && 'customer', doer.isBoth && 'assignee']
    .flat()
    .filter((field) => field !== false)
  const also = (form: HTMLFormElement) => {
    things.meet(form)
    person.meet(form)
    doer.meet(form)
  }
  const { start, version, remote, noticed } = useMergedForm(now, { also, bothChosen })
  const saved = useAskBeforeLeaving(remote.anchor, t('tasks.new.leave'))
  useEffect(focusHeadingIfLost, [])
  const sending = useSend(async (sent) => noticed(await actions.editTaskAction(sent)), {
    shape: (form) => {
      const data = new FormData(form)
      const productIds = materials ? data.getAll('productIds') : undefined
      return { ...Object.fromEntries(data), productIds, customerId: customerTyped(form), taskId, version: Number(version) }
    },
    onDone: ({ number, isSeen }) => {
      saved()
      if (isSeen) return router.replace(`/tasks/${taskId}?tab=details`)
      // Whoever gave away what somebody else made for them sees it no more.
      showToast({ text: t('tasks.toast.given', { number }) })
      router.replace('/')
    },
  })
  return (
    <SendForm sending={sending} button={t('task.save')}>
      {assignee ? <AssigneeField key={`assignee ${doer.key}`} start={assignee} error={sending.fields.assigneeId} /> : null}
      <CustomerPicker key={`customer ${person.key}`} start={customer} stays={customerStays} error={sending.fields.customerId} />
      <TaskFields key={version} fields={sending.fields} value={start} />
      {materials ? <MaterialFields key={`given ${things.key}`} start={materials} fields={sending.fields} /> : null}
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

/** What is more than a field begins anew with a colleague's choice, under another key, where nothing else was chosen here. */
function useChoice(version: string, ids: string, typed: (form: HTMLFormElement) => string) {
  const begun = useRef(ids)
  const [key, setKey] = useState(version)
  const [isBoth, setBoth] = useState(false)
  const meet = (form: HTMLFormElement) => {
    const mine = typed(form)
    if (mine === begun.current) setKey(version)
    setBoth(mine !== begun.current && ids !== begun.current && mine !== ids)
    begun.current = ids
  }
  return { key, meet, isBoth }
}

const customerTyped = (form: HTMLFormElement) => String(new FormData(form).get('customerId') ?? '')

const assigneeTyped = (form: HTMLFormElement) => String(new FormData(form).get('assigneeId') ?? '')

const idsOf = ({ products, asset }: MaterialStart) => [...products.map(({ id }) => id), asset?.id ?? ''].join()

const idsTyped = (form: HTMLFormElement) => {
  const data = new FormData(form)
  return [...data.getAll('productIds'), data.get('assetId') ?? ''].join()
}
