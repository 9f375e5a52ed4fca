'use client'

import { useRouter } from 'next/navigation'
import { Fragment, type ReactNode } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { mayLeave } from '@/components/ui/form/may-leave'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { useAskBeforeLeaving } from '@/components/ui/form/use-ask-before-leaving'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { findIn } from '@/components/ui/use-finder'
import { channels, locales } from '@/db/vocabulary'
import type { CustomerField } from '@/lib/customers/customer-fields'

export type CustomerValues = Record<CustomerField, string>
type Option = { key: string; label: string }
type Props = {
  customerId: string
  now: FormSnapshot<CustomerValues>
  zones: string[]
}

const zoneName = (zone: string) => zone.replaceAll('_', ' ')

/** Changes who a customer is. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function CustomerForm({ customerId, now, zones }: Props) {
  const t = useT('records.fields', 'records.form', 'records.channels', 'common.languages', 'stores.noZone', 'tasks.new.leave')
  const router = useRouter()
  const { start, version, remote, noticed } = useMergedForm(now)
  const saved = useAskBeforeLeaving(remote.anchor, t('tasks.new.leave'))
  const sending = useSend(async (sent) => noticed(await actions.editCustomerAction(sent)), {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), customerId, version: Number(version) }),
    onDone: () => {
      saved()
      // An address that was typed below and not added yet.
      if (mayLeave()) router.push(`/customers/${customerId}`)
    },
  })
  const wrong = sending.fields
  const choice = (field: 'locale' | 'preferredChannel', options: Option[]) => (
    <Choice name={field} label={t(`records.fields.${field}`)} defaultValue={start[field]} error={wrong[field]}>
      <option value="">{t('records.form.notSaid')}</option>
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Choice>
  )
  // A field that is not drawn would be emptied by every save: each column has one.
  const fields: Record<CustomerField, ReactNode> = {
    name: (
      <Field
        name="name"
        label={t('records.fields.name')}
        defaultValue={start.name}
        error={wrong.name}
        maxLength={241}
        autoComplete="off"
        required
      />
    ),
    givenName: (
      <Field
        name="givenName"
        label={t('records.fields.givenName')}
        hint={t('records.form.nameHint')}
        defaultValue={start.givenName}
        error={wrong.givenName}
        maxLength={120}
        autoComplete="off"
        required
      />
    ),
    city: (
      <Field
        name="city"
        label={t('records.fields.city')}
        defaultValue={start.city}
        error={wrong.city}
        maxLength={120}
        autoComplete="off"
      />
    ),
    locale: choice(
      'locale',
      locales.map((key) => ({ key, label: t(`common.languages.${key}`) })),
    ),
    preferredChannel: choice(
      'preferredChannel',
      channels.map((key) => ({ key, label: t(`records.channels.${key}`) })),
    ),
    timeZone: (
      <PickField
        name="timeZone"
        start={start.timeZone ? { id: start.timeZone, name: zoneName(start.timeZone) } : null}
        find={findIn(zones.map((id) => ({ id, name: zoneName(id) })))}
        error={wrong.timeZone}
        label={t('records.fields.timeZone')}
        none={t('stores.noZone')}
        takeOff={t('records.form.zoneOff')}
      />
    ),
  }
  const { locale, preferredChannel, timeZone, ...named } = fields
  return (
    <SendForm sending={sending} button={t('records.form.save')}>
      <Fragment key={version}>
        {Object.entries(named).map(([field, drawn]) => (
          <Fragment key={field}>{drawn}</Fragment>
        ))}
        <div className="form-pair">
          {locale}
          {preferredChannel}
        </div>
        {timeZone}
      </Fragment>
      <RemoteChanges {...remote} />
    </SendForm>
  )
}
