'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { StorePicksWords } from '@/components/stores/store-words'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import type { Option } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import { showToast } from '@/components/ui/toast'
import { useAskBeforeLeaving } from '@/components/ui/use-ask-before-leaving'
import { useSend } from '@/components/ui/use-send'
import { createForPerson, createForStores } from '@/lib/tasks/actions'
import { AssigneeField } from './assignee-field'
import { CustomerPicker } from './customer-picker'
import { GivenFields } from './given-fields'
import type { GivenWords } from './given-words'
import { KindChoice } from './kind-choice'
import type { NewTaskWords } from './new-task-words'
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
  say: NewTaskWords
  sayStores: StorePicksWords
  /** Products and an asset are given by those who make tasks for others. */
  sayGiven: GivenWords | null
}

const nothing = { products: [], asset: null }

async function createOne(sent: unknown) {
  const result = await createForPerson(sent)
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
  say,
  sayStores,
  sayGiven,
}: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<'stores' | 'person'>(isForStores ? 'stores' : 'person')
  const place = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const create = async (sent: unknown) => {
    const result = await (kind === 'stores' ? createForStores : createOne)(sent)
    // A lost answer to other words: the next press is a task of its own.
    if (!result.ok && result.key === 'errors.keyUsedOtherwise') setKey(crypto.randomUUID())
    return result
  }
  const saved = useAskBeforeLeaving(place, say.leave)
  useEffect(focusHeadingIfLost, [])
  const sending = useSend(create, {
    noConnection: say.noConnection,
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
      if (others.length > 0) showToast({ words: say.made.replace('{number}', String(others.length + 1)) })
      // Back leads to where one came from, not to an empty form.
      router.replace(only && others.length === 0 ? `/tasks/${only.id}?tab=details` : '/tasks')
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={say.save}>
      <div ref={place} hidden />
      {isForStores ? (
        <KindChoice kind={kind} choose={setKind} say={say} />
      ) : whyPersonal ? (
        <p className="dim">{whyPersonal}</p>
      ) : null}
      {kind === 'stores' ? (
        <TaskStores start={stores} count={storeCount} error={fields.storeIds} everyStore={say.everyStore} say={sayStores} />
      ) : null}
      {kind === 'person' ? <AssigneeField start={self} error={fields.assigneeId} say={say} /> : null}
      <CustomerPicker start={customer} error={fields.customerId} say={say} />
      <TaskFields types={types} priorities={priorities} fields={fields} say={say} />
      {sayGiven ? <GivenFields start={nothing} fields={fields} say={sayGiven} /> : null}
    </SendForm>
  )
}
