'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { change, invite } from '@/lib/people/actions'
import { type PickWords, type StoreChoice, StorePicks } from './store-picks'

export type PersonWords = {
  labels: Record<
    'name' | 'email' | 'role' | 'home' | 'noHome' | 'homeHint' | 'roleHint' | 'send' | 'saved' | 'noConnection',
    string
  >
  picks: PickWords
}
type Known = { membershipId: string; role: string; homeStoreId: string | null; storeIds: string[] }
type Props = { person?: Known; roles: { value: string; label: string }[]; stores: StoreChoice[]; say: PersonWords }

/** Somebody's role and stores; for a new person their name and address too. */
export function PersonForm({ person, roles, stores, say: { labels, picks } }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(person?.storeIds ?? [])
  const [saved, setSaved] = useState('')
  const send = async (sent: unknown) => {
    const result = person ? await change(sent) : await invite(sent)
    return result.ok ? { ok: true as const, value: null } : result
  }
  const shape = (form: HTMLFormElement) => ({
    ...Object.fromEntries(new FormData(form)),
    membershipId: person?.membershipId,
    storeIds: chosen,
  })
  function onDone() {
    if (!person) return router.push('/office/people')
    setSaved(labels.saved)
    router.refresh()
  }
  const { submit, isSending, message, fields } = useSend(send, { noConnection: labels.noConnection, shape, onDone })
  return (
    <form className="form" method="post" onSubmit={submit} onChange={() => setSaved('')} noValidate>
      {person ? null : (
        <>
          <Field label={labels.name} name="name" autoComplete="off" maxLength={120} error={fields.name} required />
          <Field
            label={labels.email}
            name="email"
            type="email"
            autoComplete="off"
            maxLength={320}
            error={fields.email}
            required
          />
        </>
      )}
      <Choice
        label={labels.role}
        name="role"
        defaultValue={person?.role ?? 'associate'}
        hint={person ? labels.roleHint : undefined}
        error={fields.role}
      >
        {roles.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice
        label={labels.home}
        name="homeStoreId"
        defaultValue={person?.homeStoreId ?? ''}
        hint={labels.homeHint}
        error={fields.homeStoreId}
      >
        <option value="">{labels.noHome}</option>
        {stores.map(({ id, name, number }) => (
          <option key={id} value={id}>
            {`${name} (${number})`}
          </option>
        ))}
      </Choice>
      <StorePicks stores={stores} chosen={chosen} choose={setChosen} say={picks} />
      <FormMessage message={Object.values(fields).includes(message) ? '' : message} />
      <div className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {labels.send}
        </button>
        <span className="said-ok" role="status">
          {saved}
        </span>
      </div>
    </form>
  )
}
