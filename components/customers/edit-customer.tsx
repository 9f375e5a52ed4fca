import { channels, locales } from '@/db/vocabulary'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { ContactKind } from '@/lib/customers/customer-input'
import { timeZones } from '@/lib/i18n/time-zones'
import type { Translate } from '@/lib/i18n/translator'
import { shownPhone } from '@/lib/stores/phone'
import { ContactEditor, type ContactLabels } from './contact-editor'
import { correctLabels } from './correct-labels'
import { CustomerForm, type CustomerFormLabels } from './customer-form'
import { readCustomer } from './read-customer'

/** The forms to change a customer: who they are, and how they are reached. */
export async function EditCustomer({ customerId }: { customerId: string }) {
  const { t } = await requireStorePerson()
  const { customer, emails, phones } = (await readCustomer(customerId)).card
  const { version, givenName, name, city, locale, timeZone, preferredChannel } = customer
  return (
    <>
      <CustomerForm
        customerId={customerId}
        version={version}
        value={{
          givenName,
          name,
          city,
          locale: locale ?? '',
          timeZone: timeZone ?? '',
          preferredChannel: preferredChannel ?? '',
        }}
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
  primary: t('records.ways.primary'),
  prefer: t('records.ways.prefer'),
  remove: t('records.ways.remove'),
  done: t('records.ways.done'),
  addedWithout: t('records.ways.addedWithout', { extension: '{extension}' }),
  add: t(`records.ways.${kind}.add`),
  title: t(`records.ways.${kind}.title`),
  label: t(`records.ways.${kind}.label`),
  hint: t(`records.ways.${kind}.hint`),
})

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
  theirs: t('tasks.theirs.title'),
  both: t('tasks.theirs.both'),
  empty: t('tasks.theirs.none'),
  leave: t('tasks.new.leave'),
  noConnection: t('common.noConnection'),
})
