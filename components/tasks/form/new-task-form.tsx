'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import type { StorePicksLabels } from '@/components/stores/store-labels'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import { ChoiceField } from '@/components/ui/form/choice-field'
import type { Option } from '@/components/ui/form/options'
import { SendForm } from '@/components/ui/form/send-form'
import { useAskBeforeLeaving } from '@/components/ui/form/use-ask-before-leaving'
import { useSend } from '@/components/ui/form/use-send'
import { showToast } from '@/components/ui/toast'
import { AssigneeField } from './assignee-field'
import { CustomerPicker } from './customer-picker'
import { MaterialFields } from './material-fields'
import type { MaterialLabels } from './material-labels'
import type { NewTaskLabels } from './new-task-labels'
import { TaskFields } from './task-fields'
import { TaskStores } from './task-stores'

type Named = { id: string; name: string }
type Props = {
  isForStores: boolean
  stores: Named[]
  storeCount: number
  /** Who does it unless somebody else is chosen: oneself. */
  self: Named
  types: Option[]
  priorities: Option[]
  /** Why only a task for oneself can be made; nothing where one may give tasks to others. */
  whyPersonal: string
  customer: Named | null
  labels: NewTaskLabels
  storesLabels: StorePicksLabels
  /** Products and an asset are given by those who make tasks for others. */
  materialLabels: MaterialLabels | null
}

const nothing = { products: [], asset: null }

async function createOne(sent: unknown) {
  const result = await actions.createPersonalTaskAction(sent)
  return result.ok ? { ok: true as const, value: [result.value] } : result
}

/** One task for a person, or one for each chosen store. What was typed stays until it is taken. */
export function NewTaskForm({
  isForStores,
  stores,
  storeCount,
  self,
  types,
  priorities,
  whyPersonal,
  customer,
  labels,
  storesLabels,
  materialLabels,
}: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<'stores' | 'person'>(isForStores ? 'stores' : 'person')
  const anchor = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const create = async (sent: unknown) => {
    const result = await (kind === 'stores' ? actions.createGroupTaskAction : createOne)(sent)
    // A lost answer to other words: the next press is a task of its own.
    if (!result.ok && result.key === 'errors.keyUsedOtherwise') setKey(crypto.randomUUID())
    return result
  }
  const saved = useAskBeforeLeaving(anchor, labels.leave)
  useEffect(focusHeadingIfLost, [])
  const sending = useSend(create, {
    noConnection: labels.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return {
        ...Object.fromEntries(data),
        key,
        storeIds: data.getAll('storeIds'),
        everyStore: data.has('everyStore'),
        productIds: data.getAll('productIds'),
      }
    },
    onDone: (made) => {
      saved()
      const [only, ...others] = made
      if (others.length > 0) showToast({ text: labels.made.replace('{number}', String(others.length + 1)) })
      // Back leads to where one came from, not to an empty form.
      router.replace(only && others.length === 0 ? `/tasks/${only.id}?tab=details` : '/tasks')
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={labels.save}>
      <div ref={anchor} hidden />
      {isForStores ? (
        <KindChoice kind={kind} choose={setKind} labels={labels} />
      ) : whyPersonal ? (
        <p className="dim">{whyPersonal}</p>
      ) : null}
      {kind === 'stores' ? (
        <TaskStores
          start={stores}
          count={storeCount}
          error={fields.storeIds}
          everyStore={labels.everyStore}
          labels={storesLabels}
        />
      ) : null}
      {kind === 'person' ? <AssigneeField start={self} error={fields.assigneeId} labels={labels} /> : null}
      <CustomerPicker start={customer} error={fields.customerId} labels={labels} />
      <TaskFields types={types} priorities={priorities} fields={fields} labels={labels} />
      {materialLabels ? <MaterialFields start={nothing} fields={fields} labels={materialLabels} /> : null}
    </SendForm>
  )
}

type Kind = 'stores' | 'person'
type KindProps = { kind: Kind; choose: (kind: Kind) => void; labels: NewTaskLabels }

/** A store's task or a person's. */
function KindChoice({ kind, choose, labels }: KindProps) {
  const choices = [
    { key: 'stores' as const, label: labels.forStores, text: labels.forStoresText },
    { key: 'person' as const, label: labels.forPerson, text: labels.forPersonText },
  ]
  return <ChoiceField name="kind" legend={labels.kind} choices={choices} chosen={kind} choose={choose} />
}
