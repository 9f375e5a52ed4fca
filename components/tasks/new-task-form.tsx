'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Area, Choice, Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { showToast } from '@/components/ui/toast'
import { useSend } from '@/components/ui/use-send'
import { createForPerson, createForStores } from '@/lib/tasks/actions'
import { CustomerPicker } from './customer-picker'
import { KindChoice } from './kind-choice'
import type { NewTaskWords } from './new-task-words'
import { StorePicker } from './store-picker'

type Named = { id: string; name: string }
type Option = { key: string; label: string }
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
  const options = (list: Option[]) =>
    list.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))
  return (
    <form method="post" className="form" onSubmit={submit} noValidate>
      {stores.length > 0 ? <KindChoice kind={kind} choose={setKind} say={say} /> : <p className="dim">{say.personalOnly}</p>}
      {kind === 'stores' ? <StorePicker stores={stores} homeStoreId={homeStoreId} error={fields.storeIds} say={say} /> : null}
      {kind === 'person' && colleagues.length > 0 ? (
        <Choice name="assigneeId" label={say.assignee} error={fields.assigneeId} defaultValue="">
          <option value="">{say.me}</option>
          {options(colleagues.map(({ id, name }) => ({ key: id, label: name })))}
        </Choice>
      ) : null}
      <CustomerPicker error={fields.customerId} say={say} />
      <Field
        name="title"
        label={say.what}
        placeholder={say.whatExample}
        error={fields.title}
        maxLength={200}
        autoComplete="off"
        required
      />
      <Area
        name="description"
        label={say.description}
        hint={say.descriptionHint}
        error={fields.description}
        maxLength={20_000}
        rows={4}
        required
      />
      <div className="fl-2">
        <Choice name="type" label={say.type} error={fields.type} defaultValue="email">
          {options(types)}
        </Choice>
        <Choice name="priority" label={say.priority} error={fields.priority} defaultValue="normal">
          {options(priorities)}
        </Choice>
        <Field name="dueOn" type="date" label={`${say.dueOn}, ${say.optional}`} error={fields.dueOn} />
        <Field name="dueTime" type="time" label={`${say.dueTime}, ${say.optional}`} error={fields.dueTime} />
      </div>
      <details>
        <summary>{say.suggest}</summary>
        <div>
          <Field name="suggestedSubject" label={say.subject} error={fields.suggestedSubject} maxLength={200} autoComplete="off" />
          <Area name="suggestedCopy" label={say.copy} error={fields.suggestedCopy} maxLength={20_000} rows={6} />
        </div>
      </details>
      <FormMessage message={message} />
      <p className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {say.save}
        </button>
      </p>
    </form>
  )
}
