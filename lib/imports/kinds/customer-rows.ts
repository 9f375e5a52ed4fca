import { consentStates } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { addCustomers, customerInput } from '@/lib/customers/add-customers'
import { changeCustomers } from '@/lib/customers/change-customers'
import type { CustomerField } from '@/lib/customers/customer-fields'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { isCutNumber } from '@/lib/i18n/amounts'
import { channelWord, consentWord, languageCell, listCell, numberCell, zoneCell } from '@/lib/imports/cells/cell-values'
import { phonesOf } from '@/lib/imports/cells/customer-phones'
import { emailsCell } from '@/lib/imports/cells/email-cells'
import { addresses, type CustomerRow, differences } from './customer-differences'
import { because, compared, type Judged, type Kind, type RowCells, type Taken, wrong } from './kind'
import { type Besides, besides, type CustomersKnown, customersBy } from './known-customers'
import { type KnownPerson, onlyCountry, peopleBy, storesBy } from './known-places'
import { refusalsOf } from './refusals'

type Value = { id: string | null; customer: CustomerRow; newEmails: string[]; newPhones: string[] }
type Book = { people: Map<string, KnownPerson>; stores: Awaited<ReturnType<typeof storesBy>>; country: string; today: string }
type Part<Name extends string, One> = Record<Name, One[]> & { problems: string[] }
type Read = { problems: string[] } | { customer: CustomerRow; remarks: string[] }

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
    /** Its phones are read there; a customer keeps no country. */
    country: ['country code', 'billing country', 'default address country code', 'default address country'],
    locale: ['lang', 'locale', 'language code'],
    timeZone: ['timezone', 'tz'],
    preferredChannel: ['channel', 'contact by'],
    consentEmail: [
      'consent',
      'accepts marketing',
      'accepts email marketing',
      'newsletter',
      'opt in',
      'email opt in',
      'email marketing',
    ],
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
  rowsAtOnce: maxAtOnce,
  judge,
  take,
}

const staff = (row: RowCells) => [
  row.cell('associate').toLowerCase(),
  ...listCell(row.cell('secondary')).map((one) => one.toLowerCase()),
]

async function judge(scope: Scope, rows: RowCells[]): Promise<Judged<Value>[]> {
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
  return read.map((one) => ('problems' in one ? wrong(...one.problems) : against(one, known, beside)))
}

function readRow(row: RowCells, book: Book): Read {
  const { cell } = row
  const said = consentsOf(row)
  const whose = booksOf(row, book)
  const phones = phonesOf(row, book)
  const problems = [...said.problems, ...whose.problems, ...phones.problems]
  const [firstEmail, ...moreEmails] = emailsCell(cell('email'))
  const locale = cell('locale') === '' ? null : languageCell(cell('locale'))
  if (cell('locale') && !locale) problems.push(because('language', cell('locale')))
  const timeZone = cell('timeZone') === '' ? null : zoneCell(cell('timeZone'))
  if (cell('timeZone') && !timeZone) problems.push(because('zone', cell('timeZone')))
  const [first, family] = wholeName(cell('name'))
  if (isCutNumber(cell('number'))) problems.push(because('cutNumber', cell('number')))
  const parsed = customerInput.safeParse({
    number: numberCell(cell('number')) || null,
    givenName: cell('givenName') || first,
    familyName: cell('familyName') || (cell('givenName') ? '' : family),
    email: firstEmail ?? null,
    otherEmails: [...moreEmails, ...emailsCell(cell('otherEmails'))],
    phones: phones.phones,
    city: cell('city'),
    locale,
    timeZone,
    preferredChannel: channelWord(cell('preferredChannel')),
    consents: said.consents,
    book: whose.book,
  } satisfies Record<Exclude<CustomerField, 'name'>, unknown> & Record<string, unknown>)
  if (!cell('number') && !cell('email')) problems.push(because('nobody'))
  if (!parsed.success) problems.push(...refusalsOf(customerRows, parsed.error))
  if (!parsed.success || problems.length > 0) return { problems }
  return { customer: parsed.data, remarks: [...said.remarks, ...phones.remarks] }
}

const TITLE =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|sir|dame|rev|ing|dipl|lic|sr|sra|srta|d|dña|don|doña|pan|pani|mgr|inż|herr|frau|m|mme|mlle|sig|sig\.ra)\.?$/iu

/** Given and family name of "Ida Maria Holm", "Holm, Ida" and "Dr Ida Holm". */
function wholeName(name: string): [given: string, family: string] {
  const [before = '', after = '', ...more] = name.split(/\s*,\s*/)
  if (after && more.length === 0 && !/^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i.test(after))
    return [untitled(after).join(' '), untitled(before).join(' ')]
  const words = untitled(name)
  const [given = '', ...family] = words.length > 1 ? words : name.split(/\s+/)
  return [given, family.join(' ')]
}

/** The words of a name without the titles in front of it, as long as a name is left. */
function untitled(name: string): string[] {
  const words = name.split(/\s+/)
  const first = words.findIndex((word) => !TITLE.test(word))
  return first < 0 ? words : words.slice(first)
}

/**
 * Consent by channel. To be subscribed needs a proof: a row that leaves it empty is refused; of a file that has no column for it, as
 * shops export them, everything else is taken.
 */
function consentsOf({ cell, has }: RowCells): Part<'consents', CustomerRow['consents'][number]> & { remarks: string[] } {
  const consents: CustomerRow['consents'] = []
  const problems: string[] = []
  const remarks: string[] = []
  for (const [channel, field, proofField] of [
    ['email', 'consentEmail', 'proofEmail'],
    ['text', 'consentText', 'proofText'],
  ] as const) {
    if (cell(field) === '') continue
    const state = consentStates.find((each) => each === consentWord(cell(field)))
    const proof = cell(proofField)
    if (!state) problems.push(because('consent', cell(field)))
    else if (state !== 'subscribed' || proof !== '') consents.push({ channel, state, proof })
    else if (has(proofField)) problems.push(because('proof'))
    else remarks.push(because('noProof'))
  }
  return { consents, problems, remarks: [...new Set(remarks)] }
}

function booksOf({ cell }: RowCells, { people, stores, today }: Book): Part<'book', CustomerRow['book'][number]> {
  const store = cell('store')
  const problems = store && !stores.has(store) ? [because('store', store)] : []
  const book: CustomerRow['book'] = []
  const wanted = [
    ...(cell('associate') ? [{ email: cell('associate'), kind: 'primary' as const }] : []),
    ...listCell(cell('secondary')).map((email) => ({ email, kind: 'secondary' as const })),
  ]
  for (const { email, kind } of wanted) {
    const person = people.get(email.toLowerCase())
    const storeId = stores.get(store)?.id ?? person?.homeStoreId
    if (!person || person.deactivatedAt) problems.push(because('person', email))
    else if (storeId) book.push({ membershipId: person.id, storeId, kind, since: today })
    else if (!store) problems.push(because('bookStore', email))
  }
  return { book, problems }
}

function against(
  { customer, remarks }: { customer: CustomerRow; remarks: string[] },
  known: CustomersKnown,
  beside: Besides,
): Judged<Value> {
  const key = customer.number ? `n ${customer.number}` : `e ${customer.email}`
  const byNumber = customer.number ? known.byNumber.get(customer.number) : undefined
  const owners = addresses(customer).flatMap((email) => known.byEmail.get(email) ?? [])
  const kept = byNumber ?? owners[0]
  const another = owners.find((owner) => owner.id !== kept?.id)
  if (another) return wrong(because('emailTaken', customer.email ?? '', another.name))
  if (kept?.number && customer.number && kept.number !== customer.number)
    return wrong(because('otherNumber', customer.email ?? '', kept.number))
  const told = (remark: string | null) => [...remarks, remark].filter(Boolean).join('\n') || null
  if (!kept) return compared(key, { id: null, customer, newEmails: [], newPhones: [] }, null, told(null))
  const { changes, remark, ...added } = differences(customer, kept, beside)
  return compared(key, { id: kept.id, customer, ...added }, changes, told(remark))
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
