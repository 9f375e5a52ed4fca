import { channels, locales } from '@/db/vocabulary'
import { timeZones } from '@/lib/i18n/time-zones'
import type { Words } from '@/lib/i18n/words'
import type { Way } from '@/lib/records/customer-input'
import { shownPhone } from '@/lib/stores/phone'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { ContactEditor, type ContactWords } from './contact-editor'
import { correctWords } from './correct-words'
import { CustomerForm, type CustomerFormWords } from './customer-form'
import { readCustomer } from './read-customer'

/** The forms to change a customer: who they are, and how they are reached. */
export async function EditCustomer({ customerId }: { customerId: string }) {
  const { say } = await requireFloorPerson()
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
        languages={locales.map((key) => ({ key, label: say(`common.languages.${key}`) }))}
        channels={channels.map((key) => ({ key, label: say(`records.prefers_${key}`) }))}
        zones={timeZones()}
        say={formWords(say)}
      />
      <ContactEditor
        customerId={customerId}
        way="email"
        contacts={emails.map(({ email, isPrimary, suppressedAt, suppressedWhy }) => ({
          value: email,
          shown: email,
          isPrimary,
          cameBack: suppressedAt ? say(suppressedWhy === 'complained' ? 'records.complained' : 'records.suppressed') : '',
        }))}
        say={contactWords(say, 'email')}
      />
      <ContactEditor
        customerId={customerId}
        way="phone"
        contacts={phones.map(({ phone, isPrimary }) => ({ value: phone, shown: shownPhone(phone), isPrimary, cameBack: '' }))}
        say={contactWords(say, 'phone')}
      />
    </>
  )
}

const contactWords = (say: Words, way: Way): ContactWords => ({
  ...correctWords(say),
  primary: say('records.ways.primary'),
  prefer: say('records.ways.prefer'),
  remove: say('records.ways.remove'),
  done: say('records.ways.done'),
  addedWithout: say('records.ways.addedWithout', { extension: '{extension}' }),
  add: say(`records.ways.${way}.add`),
  title: say(`records.ways.${way}.title`),
  label: say(`records.ways.${way}.label`),
  hint: say(`records.ways.${way}.hint`),
})

const formWords = (say: Words): CustomerFormWords => ({
  name: say('records.fields.name'),
  givenName: say('records.fields.givenName'),
  city: say('records.fields.city'),
  locale: say('records.fields.locale'),
  timeZone: say('records.fields.timeZone'),
  preferredChannel: say('records.fields.preferredChannel'),
  nameHint: say('records.nameHint'),
  none: say('records.notSaid'),
  noZone: say('stores.noZone'),
  zoneOff: say('records.zoneOff'),
  save: say('records.save'),
  theirs: say('tasks.theirs.title'),
  both: say('tasks.theirs.both'),
  empty: say('tasks.theirs.none'),
  leave: say('tasks.new.leave'),
  noConnection: say('common.noConnection'),
})
