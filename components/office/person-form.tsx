'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { StorePicks } from '@/components/stores/store-picks'
import type { StorePicksWords } from '@/components/stores/store-words'
import { Choice, Field } from '@/components/ui/field'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { type Found, findAt } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { change, invite } from '@/lib/people/actions'

export type PersonWords = {
  labels: Record<
    'name' | 'email' | 'role' | 'home' | 'noHome' | 'homeHint' | 'noneSuch' | 'roleHint' | 'send' | 'saved' | 'noConnection',
    string
  >
  picks: StorePicksWords
}
type Known = { membershipId: string; role: string; home: Found | null; also: Found[] }
type Props = { person?: Known; roles: { value: string; label: string }[]; say: PersonWords }
const findStores = findAt('/api/stores')

/** Somebody's role and stores; for a new person their name and address too. */
export function PersonForm({ person, roles, say: { labels, picks } }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(person?.also ?? [])
  const send = async (sent: unknown) => {
    if (!person) return invite(sent)
    const result = await change(sent)
    return result.ok ? { ok: true as const, value: person } : result
  }
  const shape = (form: HTMLFormElement) => ({
    ...Object.fromEntries(new FormData(form)),
    membershipId: person?.membershipId,
    storeIds: chosen.map(({ id }) => id),
  })
  const onDone = ({ membershipId }: { membershipId: string }) =>
    person ? router.refresh() : router.push(`/office/people/${membershipId}`)
  const sending = useSend(send, { noConnection: labels.noConnection, shape, onDone })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={labels.send} done={person ? labels.saved : ''}>
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
      <PickField
        name="homeStoreId"
        start={person?.home ?? null}
        find={findStores}
        error={fields.homeStoreId}
        say={{ label: labels.home, hint: labels.homeHint, none: labels.noneSuch, takeOff: labels.noHome }}
      />
      <StorePicks chosen={chosen} choose={setChosen} error={fields.storeIds} say={picks} />
    </SendForm>
  )
}
