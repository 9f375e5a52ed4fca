'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { StorePicks } from '@/components/stores/store-picks'
import type { StorePicksWords } from '@/components/stores/store-words'
import { Choice, Field } from '@/components/ui/field'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { TheirChanges } from '@/components/ui/their-changes'
import { type Found, findAt } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { change, invite } from '@/lib/people/actions'
import { type Looked, useBegun } from './use-begun'

export type PersonWords = {
  labels: Record<
    | 'name'
    | 'nameHint'
    | 'email'
    | 'role'
    | 'home'
    | 'noHome'
    | 'homeHint'
    | 'noneSuch'
    | 'roleHint'
    | 'send'
    | 'saved'
    | 'theirs'
    | 'noConnection',
    string
  >
  picks: StorePicksWords
}
export type PersonShown = { name: string; role: string; home: Found | null; also: Found[] }
type Props = { membershipId?: string; now: Looked<PersonShown>; roles: { value: string; label: string }[]; say: PersonWords }
const findStores = findAt('/api/stores')

/** Somebody's name, role and stores; for a new person their address too. Somebody else's save meanwhile is shown beside what was chosen (T-16). */
export function PersonForm({ membershipId, now, roles, say: { labels, picks } }: Props) {
  const router = useRouter()
  const { begun, seen, theirs, noticed } = useBegun(now)
  const [chosen, setChosen] = useState(begun.also)
  const send = async (sent: unknown) => {
    if (!membershipId) return invite(sent)
    const result = noticed(await change(sent))
    return result.ok ? { ok: true as const, value: { membershipId } } : result
  }
  const shape = (form: HTMLFormElement) => ({
    ...Object.fromEntries(new FormData(form)),
    membershipId,
    seen,
    storeIds: chosen.map(({ id }) => id),
  })
  const onDone = (added: { membershipId: string }) =>
    membershipId ? undefined : router.push(`/office/people/${added.membershipId}`)
  const sending = useSend(send, { noConnection: labels.noConnection, shape, onDone })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={labels.send} done={membershipId ? labels.saved : ''}>
      {theirs ? <TheirChanges title={labels.theirs} changed={theirs} /> : null}
      <Field
        label={labels.name}
        name="name"
        defaultValue={begun.name}
        hint={membershipId ? labels.nameHint : undefined}
        autoComplete="off"
        maxLength={120}
        error={fields.name}
        required
      />
      {membershipId ? null : (
        <Field label={labels.email} name="email" type="email" autoComplete="off" maxLength={320} error={fields.email} required />
      )}
      <Choice
        label={labels.role}
        name="role"
        defaultValue={begun.role}
        hint={membershipId ? labels.roleHint : undefined}
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
        start={begun.home}
        find={findStores}
        error={fields.homeStoreId}
        say={{ label: labels.home, hint: labels.homeHint, none: labels.noneSuch, takeOff: labels.noHome }}
      />
      <StorePicks chosen={chosen} choose={setChosen} error={fields.storeIds} say={picks} />
    </SendForm>
  )
}
