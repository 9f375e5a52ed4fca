'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { joined } from '@/components/admin/catalogue/joined-ids'
import { actions } from '@/components/call-actions'
import type { StorePicksLabels } from '@/components/stores/store-labels'
import { StorePicks } from '@/components/stores/store-picks'
import { Choice, Field } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findAt } from '@/components/ui/use-finder'

export type PersonLabels = {
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
    | 'noConnection',
    string
  >
  picks: StorePicksLabels
}
/** As the form sends them; the other stores' ids are joined. */
export type PersonValues = Record<'name' | 'role' | 'homeStoreId' | 'storeIds', string>
type Props = {
  membershipId?: string
  isDeactivated?: boolean
  now: FormSnapshot<PersonValues>
  home: Found | null
  also: Found[]
  roles: { value: string; label: string }[]
  labels: PersonLabels
}
const findStores = findAt('/api/stores')

/** Somebody's name, role and stores; for a new person their address too. A colleague's save meanwhile is met (T-16). */
export function PersonForm({ membershipId, isDeactivated = false, now, home, also, roles, labels: { labels, picks } }: Props) {
  const router = useRouter()
  const [agreedStores, setAgreedStores] = useState('')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const send = async (sent: unknown) => {
    if (!membershipId) return actions.invitePersonAction(sent)
    const result = noticed(await actions.correctPersonAction(sent))
    // Saved once more, it is agreed to.
    const { homeStoreId, storeIds } = sent as { homeStoreId: string; storeIds: string[] }
    setAgreedStores(!result.ok && result.key === 'errors.leavesTasks' ? [homeStoreId, ...storeIds].join() : '')
    return result.ok ? { ok: true as const, value: { membershipId } } : result
  }
  const shape = (form: HTMLFormElement) => {
    const { storeIds, ...typed } = Object.fromEntries(new FormData(form))
    return { ...typed, membershipId, version, agreedStores, storeIds: String(storeIds).split(',').filter(Boolean) }
  }
  // Whether they could come in when it was saved: after the one changed, the save is not what was done last.
  const [savedWhile, setSavedWhile] = useState(isDeactivated)
  const onDone = (added: { membershipId: string }) =>
    membershipId ? setSavedWhile(isDeactivated) : router.push(`/admin/people/${added.membershipId}`)
  const sending = useSend(send, { noConnection: labels.noConnection, shape, onDone })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={labels.send} done={membershipId && savedWhile === isDeactivated ? labels.saved : ''}>
      <Field
        key={keyOf('name')}
        label={labels.name}
        name="name"
        defaultValue={start.name}
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
        key={keyOf('role')}
        label={labels.role}
        name="role"
        defaultValue={start.role}
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
        key={keyOf('homeStoreId')}
        name="homeStoreId"
        start={home}
        find={findStores}
        error={fields.homeStoreId}
        labels={{ label: labels.home, hint: labels.homeHint, none: labels.noneSuch, takeOff: labels.noHome }}
      />
      <PersonStores key={keyOf('storeIds')} start={also} error={fields.storeIds} labels={picks} />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

/** The stores somebody works in beside their own; the form sends their ids joined. */
function PersonStores({ start, error, labels }: { start: Found[]; error?: string; labels: StorePicksLabels }) {
  const [chosen, setChosen] = useState(start)
  return (
    <>
      <input type="hidden" name="storeIds" value={joined(chosen)} />
      <StorePicks chosen={chosen} choose={setChosen} error={error} labels={labels} />
    </>
  )
}
