import type { FormSnapshot } from '@/components/ui/form/use-merged-form'
import { channels, locales } from '@/db/vocabulary'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { ContactKind } from '@/lib/customers/customer-input'
import type { Customer } from '@/lib/customers/queries'
import { timeZones } from '@/lib/i18n/time-zones'
import type { Translate } from '@/lib/i18n/translator'
import { shownPhone } from '@/lib/stores/phone'
import { ContactEditor, type ContactLabels } from './contact-editor'
import { correctLabels } from './correct-labels'
import { CustomerForm, type CustomerFormLabels, type CustomerValues } from './customer-form'
import { readCustomer } from './read-customer'

/** The forms to change a customer: who they are, and how they are reached. */
export async function EditCustomer({ customerId }: { customerId: string }) {
  const { t } = await requireStorePerson()
  const { customer, emails, phones } = (await readCustomer(customerId)).card
  return (
    <>
      <CustomerForm
        customerId={customerId}
        now={snapshot(t, customer)}
        languages={locales.map((key) => ({ key, label: t(`common.languages.${key}`) }))}
        channels={channels.map((key) => ({ key, label: t(`records.prefers_${key}`) }))}
        zones={timeZones()}
        labels={formLabels(t)}
      />
      <ContactEditor
        customerId={customerId}
        kind="email"
        contacts={emails.map(({ email, isPrimary, suppressedAt, suppressedWhy }) => ({
          value: email,
          shown: email,
          isPrimary,
          cameBack: suppressedAt ? t(suppressedWhy === 'complained' ? 'records.complained' : 'records.suppressed') : '',
        }))}
        labels={contactLabels(t, 'email')}
      />
      <ContactEditor
        customerId={customerId}
        kind="phone"
        contacts={phones.map(({ phone, isPrimary }) => ({ value: phone, shown: shownPhone(phone), isPrimary, cameBack: '' }))}
        labels={contactLabels(t, 'phone')}
      />
    </>
  )
}

const contactLabels = (t: Translate, kind: ContactKind): ContactLabels => ({
  ...correctLabels(t),
  primary: t('records.contacts.primary'),
  prefer: t('records.contacts.prefer'),
  remove: t('records.contacts.remove'),
  done: t('records.contacts.done'),
  addedWithout: t('records.contacts.addedWithout', { extension: '{extension}' }),
  add: t(`records.contacts.${kind}.add`),
  title: t(`records.contacts.${kind}.title`),
  label: t(`records.contacts.${kind}.label`),
  hint: t(`records.contacts.${kind}.hint`),
})

/** What the form begins from, and the same in words. */
function snapshot(t: Translate, customer: Customer): FormSnapshot<CustomerValues> {
  const { givenName, name, city, locale, timeZone, preferredChannel } = customer
  const value = (field: keyof CustomerValues) => customer[field] ?? ''
  const words: CustomerValues = {
    givenName,
    name,
    city,
    locale: locale ? t(`common.languages.${locale}`) : '',
    timeZone: value('timeZone').replaceAll('_', ' '),
    preferredChannel: preferredChannel ? t(`records.prefers_${preferredChannel}`) : '',
  }
  const fields = Object.keys(words) as (keyof CustomerValues)[]
  return {
    version: String(customer.version),
    values: { givenName, name, city, locale: locale ?? '', timeZone: timeZone ?? '', preferredChannel: preferredChannel ?? '' },
    display: fields.map((field) => ({
      field,
      label: t(`records.fields.${field}`),
      value: words[field] || t('tasks.remote.none'),
    })),
    saved: { id: '', title: '' },
    labels: { title: t('tasks.remote.title'), both: t('tasks.remote.both') },
  }
}

const formLabels = (t: Translate): CustomerFormLabels => ({
  name: t('records.fields.name'),
  givenName: t('records.fields.givenName'),
  city: t('records.fields.city'),
  locale: t('records.fields.locale'),
  timeZone: t('records.fields.timeZone'),
  preferredChannel: t('records.fields.preferredChannel'),
  nameHint: t('records.nameHint'),
  none: t('records.notSaid'),
  noZone: t('stores.noZone'),
  zoneOff: t('records.zoneOff'),
  save: t('records.save'),
  leave: t('tasks.new.leave'),
  noConnection: t('common.noConnection'),
})
