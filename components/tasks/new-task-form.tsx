'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { showToast } from '@/components/ui/toast'
import { useSend } from '@/components/ui/use-send'
import { createForPerson, createForStores } from '@/lib/tasks/actions'
import { CustomerPicker } from './customer-picker'
import { KindChoice } from './kind-choice'
import type { NewTaskWords } from './new-task-words'
import { StorePicker } from './store-picker'
import { type Option, TaskFields } from './task-fields'

type Named = { id: string; name: string }
type Props = {
  stores: Named[]
  homeStoreId: string
  colleagues: Named[]
  types: Option[]
  priorities: Option[]
  say: NewTaskWords
}

async function createOne(sent: unknown) {
  const result = await createForPerson(sent)
  return result.ok ? { ok: true as const, value: [result.value] } : result
}

/** One task for a person, or one for each chosen store. What was typed stays until it is taken. */
export function NewTaskForm({ stores, homeStoreId, colleagues, types, priorities, say }: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<'stores' | 'person'>(stores.length > 0 ? 'stores' : 'person')
  const { submit, isSending, message, fields } = useSend(kind === 'stores' ? createForStores : createOne, {
    noConnection: say.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), storeIds: data.getAll('storeIds') }
    },
    onDone: (made) => {
      const [only, ...others] = made
      if (others.length > 0) showToast({ words: say.made.replace('{number}', String(others.length + 1)) })
      router.push(only && others.length === 0 ? `/tasks/${only.id}?tab=details` : '/tasks')
    },
  })
  return (
    <form method="post" className="form" onSubmit={submit} noValidate>
      {stores.length > 0 ? <KindChoice kind={kind} choose={setKind} say={say} /> : <p className="dim">{say.personalOnly}</p>}
      {kind === 'stores' ? <StorePicker stores={stores} homeStoreId={homeStoreId} error={fields.storeIds} say={say} /> : null}
      {kind === 'person' && colleagues.length > 0 ? (
        <Choice name="assigneeId" label={say.assignee} error={fields.assigneeId} defaultValue="">
          <option value="">{say.me}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      ) : null}
      <CustomerPicker error={fields.customerId} say={say} />
      <TaskFields types={types} priorities={priorities} fields={fields} say={say} />
      <FormMessage message={message} />
      <p className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {say.save}
        </button>
      </p>
    </form>
  )
}
