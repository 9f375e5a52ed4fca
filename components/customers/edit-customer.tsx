import type { FormSnapshot } from '@/components/ui/form/use-merged-form'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { Customer } from '@/lib/customers/queries'
import { timeZones } from '@/lib/i18n/time-zones'
import type { Translate } from '@/lib/i18n/translator'
import { shownPhone } from '@/lib/stores/phone'
import { ContactEditor } from './contact-editor'
import { CustomerForm, type CustomerValues } from './customer-form'
import { readCustomer } from './read-customer'

/** The forms to change a customer: who they are, and how they are reached. */
export async function EditCustomer({ customerId }: { customerId: string }) {
  const { t } = await requireStorePerson()
  const { customer, emails, phones } = (await readCustomer(customerId)).card
  return (
    <>
      <CustomerForm customerId={customerId} now={snapshot(t, customer)} zones={timeZones()} />
      <ContactEditor
        customerId={customerId}
        kind="email"
        contacts={emails.map(({ email, isPrimary, suppressedAt, suppressedWhy }) => ({
          value: email,
          shown: email,
          isPrimary,
          cameBack: suppressedAt ? t(suppressedWhy === 'complained' ? 'records.complained' : 'records.suppressed') : '',
        }))}
      />
      <ContactEditor
        customerId={customerId}
        kind="phone"
        contacts={phones.map(({ phone, isPrimary }) => ({ value: phone, shown: shownPhone(phone), isPrimary, cameBack: '' }))}
      />
    </>
  )
}

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
    preferredChannel: preferredChannel ? t(`records.channels.${preferredChannel}`) : '',
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
  }
}
