import { consentStates } from '@/db/vocabulary'
import { addCustomers, customerInput } from '@/lib/records/add-customers'
import { changeCustomers } from '@/lib/records/change-customers'
import { mostAtOnce } from '@/lib/records/most-at-once'
import { dialledPhone } from '@/lib/stores/phone'
import type { Scope } from '@/lib/tenancy/scope'
import { channelWord, consentWord, languageCell, listCell, numberCell, zoneCell } from './cell-values'
import { because, type Changes, changesOf, compared, type Given, type Judged, type Kind, type Taken, wrong } from './kind'
import { type Besides, besides, type CustomersKnown, customersBy, type KnownCustomer } from './known-customers'
import { type KnownPerson, onlyCountry, peopleBy, storesBy } from './known-places'

type Input = ReturnType<typeof customerInput.parse>
type Value = { id: string | null; customer: Input; newEmails: string[]; newPhones: string[] }
type Book = { people: Map<string, KnownPerson>; stores: Awaited<ReturnType<typeof storesBy>>; country: string; today: string }
type Read = { problem: string } | { customer: Input }

/** A file of customers: who they are, how one may write to them, and whose they are. */
export const customerRows: Kind<Value> = {
  subject: 'customers',
  fields: {
    number: ['customer id', 'customer no', 'customer code', 'client id', 'account', 'id', 'loyalty id'],
    givenName: ['first name', 'forename', 'first'],
    familyName: ['last name', 'surname', 'family name', 'last'],
    name: ['full name', 'customer name', 'customer', 'client'],
    email: ['e-mail', 'email address', 'mail', 'primary email'],
    otherEmails: ['email 2', 'second email', 'secondary email', 'further emails'],
    phone: ['mobile', 'cell', 'telephone', 'phone number', 'mobile number', 'cell phone', 'tel', 'gsm'],
    otherPhones: ['phone 2', 'second phone', 'home phone', 'work phone', 'further phones'],
    city: ['town'],
    locale: ['lang', 'locale', 'language code'],
    timeZone: ['timezone', 'tz'],
    preferredChannel: ['channel', 'contact by'],
    consentEmail: ['consent', 'accepts marketing', 'newsletter', 'opt in', 'email opt in', 'email marketing'],
    proofEmail: ['proof', 'consent proof', 'opt in source', 'consent source'],
    consentText: ['sms consent', 'sms opt in', 'text opt in', 'accepts sms marketing'],
    proofText: ['sms proof', 'sms opt in source'],
    associate: ['associate', 'sales associate', 'owner', 'primary'],
    secondary: ['secondary', 'second associate', 'other associates'],
    store: ['store number', 'store', 'store no', 'home store'],
  },
  needs: [
    ['name', 'givenName'],
    ['number', 'email'],
  ],
  ownedOnce: ['email', 'otherEmails'],
  rowsAtOnce: mostAtOnce,
  judge,
  take,
}

const staff = (row: Given) => [
  row.cell('associate').toLowerCase(),
  ...listCell(row.cell('secondary')).map((one) => one.toLowerCase()),
]

async function judge(scope: Scope, rows: Given[]): Promise<Judged<Value>[]> {
  const book: Book = {
    people: await peopleBy(scope, rows.flatMap(staff)),
    stores: await storesBy(
      scope,
      rows.map((row) => row.cell('store')),
    ),
    country: await onlyCountry(scope),
    today: scope.now.toISOString().slice(0, 10),
  }
  const read = rows.map((row) => readRow(row, book))
  const good = read.flatMap((one) => ('customer' in one ? [one.customer] : []))
  const known = await customersBy(scope, {
    numbers: good.flatMap(({ number }) => (number ? [number] : [])),
    emails: good.flatMap(addresses),
  })
  const beside = await besides(scope, [...new Set([...known.byNumber.values(), ...known.byEmail.values()].map(({ id }) => id))])
  return read.map((one) => ('problem' in one ? wrong(one.problem) : against(one, known, beside)))
}

const addresses = ({ email, otherEmails }: Input) => [...(email ? [email] : []), ...otherEmails]

function readRow(row: Given, book: Book): Read {
  const { cell } = row
  const said = consentsOf(row)
  const whose = booksOf(row, book)
  if ('problem' in said) return said
  if ('problem' in whose) return whose
  const phones = phonesOf(row, book)
  if ('problem' in phones) return phones
  const locale = cell('locale') === '' ? null : languageCell(cell('locale'))
  if (cell('locale') && !locale) return { problem: because('language', cell('locale')) }
  const timeZone = cell('timeZone') === '' ? null : zoneCell(cell('timeZone'))
  if (cell('timeZone') && !timeZone) return { problem: because('zone', cell('timeZone')) }
  const [first = '', ...others] = cell('name').split(/\s+/)
  const parsed = customerInput.safeParse({
    number: numberCell(cell('number')) || null,
    givenName: cell('givenName') || first,
    familyName: cell('familyName') || (cell('givenName') ? '' : others.join(' ')),
    email: cell('email') || null,
    otherEmails: listCell(cell('otherEmails')),
    phones: phones.phones,
    city: cell('city'),
    locale,
    timeZone,
    preferredChannel: channelWord(cell('preferredChannel')),
    consents: said.consents,
    book: whose.book,
  })
  if (!parsed.success) return { problem: parsed.error.issues[0]?.message ?? 'errors.field' }
  if (!parsed.data.number && !parsed.data.email) return { problem: because('nobody') }
  return { customer: parsed.data }
}

/** Numbers as they are dialled, read where the row's store is, or where all the chain's stores are. */
function phonesOf({ cell }: Given, { people, stores, country }: Book): { phones: string[] } | { problem: string } {
  const home = people.get(cell('associate').toLowerCase())?.country
  const where = stores.get(cell('store'))?.country || home || country
  const phones: string[] = []
  for (const text of [cell('phone'), ...listCell(cell('otherPhones'))].filter(Boolean)) {
    const phone = dialledPhone(text, where)
    if (!phone) return { problem: because('phone', text) }
    phones.push(phone)
  }
  return { phones: [...new Set(phones)] }
}

/** Consent by channel. To be subscribed needs a proof. */
function consentsOf({ cell }: Given): { consents: Input['consents'] } | { problem: string } {
  const consents: Input['consents'] = []
  for (const [channel, field, proofField] of [
    ['email', 'consentEmail', 'proofEmail'],
    ['text', 'consentText', 'proofText'],
  ] as const) {
    if (cell(field) === '') continue
    const state = consentStates.find((each) => each === consentWord(cell(field)))
    const proof = cell(proofField)
    if (!state) return { problem: because('consent', cell(field)) }
    if (state === 'subscribed' && proof === '') return { problem: because('proof') }
    consents.push({ channel, state, proof })
  }
  return { consents }
}

function booksOf({ cell }: Given, { people, stores, today }: Book): { book: Input['book'] } | { problem: string } {
  const store = cell('store')
  if (store && !stores.has(store)) return { problem: because('store', store) }
  const book: Input['book'] = []
  const wanted = [
    ...(cell('associate') ? [{ email: cell('associate'), kind: 'primary' as const }] : []),
    ...listCell(cell('secondary')).map((email) => ({ email, kind: 'secondary' as const })),
  ]
  for (const { email, kind } of wanted) {
    const person = people.get(email.toLowerCase())
    if (!person || person.deactivatedAt) return { problem: because('person', email) }
    const storeId = stores.get(store)?.id ?? person.homeStoreId
    if (!storeId) return { problem: because('bookStore', email) }
    book.push({ membershipId: person.id, storeId, kind, since: today })
  }
  return { book }
}

function against({ customer }: { customer: Input }, known: CustomersKnown, beside: Besides): Judged<Value> {
  const key = customer.number ? `n ${customer.number}` : `e ${customer.email}`
  const byNumber = customer.number ? known.byNumber.get(customer.number) : undefined
  const owners = addresses(customer).flatMap((email) => known.byEmail.get(email) ?? [])
  const kept = byNumber ?? owners[0]
  const another = owners.find((owner) => owner.id !== kept?.id)
  if (another) return wrong(because('emailTaken', customer.email ?? '', another.name))
  if (kept?.number && customer.number && kept.number !== customer.number)
    return wrong(because('otherNumber', customer.email ?? '', kept.number))
  if (!kept) return compared(key, { id: null, customer, newEmails: [], newPhones: [] }, null)
  const { changes, remark, ...added } = differences(customer, kept, beside)
  return compared(key, { id: kept.id, customer, ...added }, changes, remark)
}

function differences(customer: Input, kept: KnownCustomer, beside: Besides) {
  const { number, city, locale, timeZone, preferredChannel } = customer
  const name = `${customer.givenName} ${customer.familyName}`.trim()
  const changes: Changes = changesOf(kept, { number, name, city, locale, timeZone, preferredChannel })
  const newEmails = addresses(customer).filter((email) => !beside.emails.has(`${kept.id} ${email}`))
  if (newEmails.length > 0) changes.email = ['', newEmails.join(', ')]
  const newPhones = customer.phones.filter((phone) => !beside.phones.has(`${kept.id} ${phone}`))
  if (newPhones.length > 0) changes.phone = ['', newPhones.join(', ')]
  let remark: string | null = null
  for (const { channel, state } of customer.consents) {
    const now = beside.consents.get(`${kept.id} ${channel}`) ?? ''
    if (now === 'unsubscribed' && state !== now) remark = because('staysOut')
    else if (now !== state) changes[channel === 'email' ? 'consentEmail' : 'consentText'] = [now, state]
  }
  for (const { membershipId, kind } of customer.book) {
    const now = beside.books.get(`${kept.id} ${membershipId}`) ?? ''
    if (now !== kind) changes[kind === 'primary' ? 'associate' : 'secondary'] = [now, kind]
  }
  return { changes, newEmails, newPhones, remark }
}

async function take(scope: Scope, rows: Taken<Value>[]) {
  const added = rows.filter(({ value }) => value.id === null)
  if (added.length > 0)
    await addCustomers(
      scope,
      added.map(({ value }) => value.customer),
    )
  const changed = rows.flatMap(({ value: { id, customer, newEmails, newPhones } }) =>
    id
      ? [
          {
            ...customer,
            id,
            name: `${customer.givenName} ${customer.familyName}`.trim(),
            emails: newEmails,
            phones: newPhones,
            city: customer.city || null,
          },
        ]
      : [],
  )
  if (changed.length > 0) await changeCustomers(scope, changed)
}
