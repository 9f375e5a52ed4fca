'use client'

import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { Options } from '@/components/ui/form/options'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { findAt } from '@/components/ui/use-finder'
import { accountKinds } from '@/db/vocabulary'

const findStores = findAt('/api/stores')

type Props = {
  /** None for a new one. */
  account: { id: string; version: number; name: string; number: string; kind: string } | null
  store: { id: string; name: string } | null
}

/** Who an account is: for a new one and for a change. */
export function AccountForm({ account, store }: Props) {
  const t = useT('accounts', 'common.optional')
  const router = useRouter()
  const save = account ? actions.editAccountAction : actions.addAccountAction
  const sending = useSend(save, {
    shape: (form) => ({
      ...Object.fromEntries(new FormData(form)),
      ...(account && { accountId: account.id, version: account.version }),
    }),
    onDone: ({ id }) => router.replace(`/accounts/${id}`),
  })
  const { fields } = sending
  const optional = (label: string) => `${label}, ${t('common.optional')}`
  return (
    <SendForm sending={sending} button={account ? t('accounts.form.save') : t('accounts.add')}>
      <Field
        name="name"
        label={t('accounts.form.name')}
        defaultValue={account?.name}
        error={fields.name}
        maxLength={200}
        autoComplete="off"
        required
      />
      <Field
        name="number"
        label={optional(t('accounts.form.number'))}
        hint={t('accounts.form.numberHint')}
        defaultValue={account?.number}
        error={fields.number}
        maxLength={60}
        autoComplete="off"
      />
      <Choice name="kind" label={t('accounts.kind')} defaultValue={account?.kind ?? 'household'} error={fields.kind}>
        <Options list={accountKinds.map((key) => ({ key, label: t(`accounts.kinds.${key}`) }))} />
      </Choice>
      <PickField
        name="storeId"
        find={findStores}
        start={store}
        error={fields.storeId}
        label={optional(t('accounts.form.store'))}
        none={t('accounts.form.noStore')}
        takeOff={t('accounts.form.takeStoreOff')}
      />
    </SendForm>
  )
}
