'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { joined } from '@/components/admin/catalogue/joined-ids'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { StorePicks } from '@/components/stores/store-picks'
import { Choice, Field } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findAt } from '@/components/ui/use-finder'

/** As the form sends them; the other stores' ids are joined. */
export type PersonValues = Record<'name' | 'role' | 'homeStoreId' | 'storeIds', string>
type Props = {
  membershipId?: string
  isDeactivated?: boolean
  now: FormSnapshot<PersonValues>
  home: Found | null
  also: Found[]
}
const findStores = findAt('/api/stores')
const rolesToGive = ['associate', 'store_manager', 'regional_manager', 'corporate_admin'] as const

/** Somebody's name, role and stores; for a new person their address too. A colleague's save meanwhile is met (T-16). */
export function PersonForm({ membershipId, isDeactivated = false, now, home, also }: Props) {
  const t = useT('people.form', 'people.new.send', 'profile.roles', 'stores.noneSuch')
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
  const sending = useSend(send, { shape, onDone })
  const { fields } = sending
  return (
    <SendForm
      sending={sending}
      button={t(membershipId ? 'people.form.save' : 'people.new.send')}
      done={membershipId && savedWhile === isDeactivated ? t('people.form.saved') : ''}
    >
      <Field
        key={keyOf('name')}
        label={t('people.form.name')}
        name="name"
        defaultValue={start.name}
        hint={membershipId ? t('people.form.nameHint') : undefined}
        autoComplete="off"
        maxLength={120}
        error={fields.name}
        required
      />
      {membershipId ? null : (
        <Field
          label={t('people.form.email')}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={320}
          error={fields.email}
          required
        />
      )}
      <Choice
        key={keyOf('role')}
        label={t('people.form.role')}
        name="role"
        defaultValue={start.role}
        hint={membershipId ? t('people.form.roleHint') : undefined}
        error={fields.role}
      >
        {rolesToGive.map((role) => (
          <option key={role} value={role}>
            {t(`profile.roles.${role}`)}
          </option>
        ))}
      </Choice>
      <PickField
        key={keyOf('homeStoreId')}
        name="homeStoreId"
        start={home}
        find={findStores}
        error={fields.homeStoreId}
        label={t('people.form.home')}
        hint={t('people.form.homeHint')}
        none={t('stores.noneSuch')}
        takeOff={t('people.form.noHome')}
      />
      <PersonStores key={keyOf('storeIds')} start={also} error={fields.storeIds} />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

/** The stores somebody works in beside their own; the form sends their ids joined. */
function PersonStores({ start, error }: { start: Found[]; error?: string }) {
  const t = useT('people.form')
  const [chosen, setChosen] = useState(start)
  return (
    <>
      <input type="hidden" name="storeIds" value={joined(chosen)} />
      <StorePicks chosen={chosen} choose={setChosen} error={error} legend={t('people.form.also')} />
    </>
  )
}
