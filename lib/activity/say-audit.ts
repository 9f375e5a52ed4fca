import { locales, roles } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { AuditRow } from './audit-log'
import type { AuditEvent } from './event'

type Type = AuditEvent['type']
type Told = { say: Words; data: Record<string, unknown> }

const givenOn = (data: Told['data']) => ({
  person: text(data, 'person'),
  to: text(data, 'to'),
  count: Number(data.count ?? 0),
  stayed: Number(data.stayed ?? 0),
})
const text = (data: Told['data'], key: string) => String(data[key] ?? '')
const none = (say: Words, value: string) => value || say('people.audit.none')
const role = (say: Words, data: Told['data'], key: string) => {
  const known = roles.find((each) => each === data[key])
  return known ? say(`profile.roles.${known}`) : text(data, key)
}
const plainOf =
  (room: string, key: string, ...values: string[]) =>
  ({ say, data }: Told) =>
    say(`${room}.audit.${key}`, Object.fromEntries(values.map((value) => [value, text(data, value)])))
const plain = (key: string, ...values: string[]) => plainOf('people', key, ...values)
const counted =
  (key: string) =>
  ({ say, data }: Told) =>
    say(`people.audit.${key}`, { count: Number(data.count ?? 0) })

/** One sentence for each type there is; a new type does not compile without its sentence. */
const sentences: Record<Type, (told: Told) => string> = {
  'audit.personInvited': ({ say, data }) =>
    say('people.audit.personInvited', { email: text(data, 'email'), role: role(say, data, 'role') }),
  'audit.roleChanged': ({ say, data }) =>
    say('people.audit.roleChanged', { person: text(data, 'person'), from: role(say, data, 'from'), to: role(say, data, 'to') }),
  'audit.nameCorrected': plain('nameCorrected', 'from', 'to'),
  'audit.storesChanged': ({ say, data }) =>
    say('people.audit.storesChanged', {
      person: text(data, 'person'),
      from: none(say, text(data, 'from')),
      to: none(say, text(data, 'to')),
    }),
  'audit.deactivated': plain('deactivated', 'person'),
  'audit.workGivenOn': ({ say, data }) => say('people.audit.workGivenOn', givenOn(data)),
  'audit.bookGivenOn': ({ say, data }) => say('people.audit.bookGivenOn', givenOn(data)),
  'audit.reactivated': plain('reactivated', 'person'),
  'audit.passwordChanged': ({ say, data }) =>
    data.person ? say('people.audit.passwordChosen', { person: text(data, 'person') }) : say('people.audit.passwordChanged'),
  'audit.signedIn': plain('signedIn', 'from'),
  'audit.signInRefused': plain('signInRefused', 'person', 'from'),
  'audit.resetAsked': plain('resetAsked', 'to'),
  'audit.exported': ({ say, data }) => say(`people.audit.exported.${text(data, 'what')}`),
  'audit.profileChanged': plain('profileChanged'),
  'audit.featureSwitched': ({ say, data }) =>
    say(data.isOn ? 'people.audit.featureOn' : 'people.audit.featureOff', { feature: say('switches.features.group_tasks.name') }),
  'audit.storeAdded': plain('storeAdded', 'number', 'name'),
  'audit.storeChanged': ({ say, data }) =>
    say('people.audit.storeChanged', { number: text(data, 'number'), changes: changes(say, data.changes, storeField) }),
  'audit.notificationsChosen': plain('notificationsChosen'),
  'audit.unsubscribed': plain('unsubscribed', 'proof'),
  'audit.subscribedAgain': plain('subscribedAgain', 'proof'),
  'audit.viewSaved': plain('viewSaved', 'name'),
  'audit.viewRemoved': plain('viewRemoved', 'name'),
  'audit.bulkStarted': ({ say, data }) =>
    say('people.audit.bulkStarted', { action: say(`tasks.bulk.${text(data, 'action')}`), count: Number(data.count ?? 0) }),
  'audit.bulkDone': ({ say, data }) => say('people.audit.bulkDone', { action: say(`tasks.bulk.${text(data, 'action')}`) }),
  'audit.bulkUndoing': ({ say, data }) => say('people.audit.bulkUndoing', { action: say(`tasks.bulk.${text(data, 'action')}`) }),
  'audit.bulkUndone': ({ say, data }) => say('people.audit.bulkUndone', { action: say(`tasks.bulk.${text(data, 'action')}`) }),
  'audit.importStarted': plain('importStarted', 'file'),
  'audit.importChecked': plain('importChecked', 'file'),
  'audit.importPaused': plain('importPaused', 'file'),
  'audit.importResumed': plain('importResumed', 'file'),
  'audit.importFinished': ({ say, data }) =>
    say('people.audit.importFinished', { taken: Number(data.taken ?? 0), left: Number(data.left ?? 0) }),
  'audit.addressReleased': plain('addressReleased', 'email'),
  'audit.addressSuppressed': ({ say, data }) =>
    say(data.why === 'complained' ? 'people.audit.addressComplained' : 'people.audit.addressBounced', {
      email: text(data, 'email'),
    }),
  'audit.mailTrayed': plain('mailTrayed'),
  'audit.mailPutAway': plain('mailPutAway'),
  'audit.mailPutBack': plain('mailPutBack'),
  'audit.noticeSent': plain('noticeSent', 'to'),
  'audit.templateAdded': plain('templateAdded', 'name'),
  'audit.templateSaved': ({ say, data }) =>
    data.changes
      ? say('people.audit.templateChanged', { name: text(data, 'name'), changes: changes(say, data.changes, templateField) })
      : say('people.audit.templateSaved', { name: text(data, 'name') }),
  'audit.templateRetired': plain('templateRetired', 'name'),
  'audit.taskSettingsChanged': ({ say, data }) =>
    say('settings.audit.changed', { changes: changes(say, data.changes, taskSetting) }),
  'audit.productAdded': plainOf('products', 'productAdded', 'code', 'name'),
  'audit.productChanged': ({ say, data }) =>
    say('products.audit.productChanged', { code: text(data, 'code'), changes: changes(say, data.changes, productField) }),
  'audit.productRetired': plainOf('products', 'productRetired', 'code', 'name'),
  'audit.productBroughtBack': plainOf('products', 'productBroughtBack', 'code', 'name'),
  'audit.assetAdded': plainOf('products', 'assetAdded', 'name'),
  'audit.assetRenamed': plainOf('products', 'assetRenamed', 'from', 'to'),
  'audit.assetRetired': plainOf('products', 'assetRetired', 'name'),
  'audit.assetBroughtBack': plainOf('products', 'assetBroughtBack', 'name'),
  'audit.customersAdded': counted('customersAdded'),
  'audit.customersChanged': counted('customersChanged'),
  'audit.productsAdded': counted('productsAdded'),
  'audit.productsChanged': counted('productsChanged'),
  'audit.ordersAdded': counted('ordersAdded'),
  'audit.ordersChanged': counted('ordersChanged'),
}

const isType = (type: string): type is Type => type in sentences

/** What an entry of the audit log says happened. */
export function sayAudit(say: Words, { type, data }: Pick<AuditRow, 'type' | 'data'>): string {
  return isType(type) ? sentences[type]({ say, data }) : type
}

/** How a changed field and its values are said. */
type Field = (say: Words, field: string) => { name: string; value: (kept: string) => string; change?: string }

const storeField: Field = (say, field) => ({ name: say(`stores.fields.${field}`), value: (kept) => kept })
const productField: Field = (say, field) => ({ name: say(`products.fields.${field}`), value: (kept) => kept })
const templateField: Field = (say, field) => ({
  name: say(`people.templates.${templateLabels[field] ?? field}`),
  change: field === 'body' ? 'people.audit.changedLetter' : undefined,
  value: (kept) => {
    const known = locales.find((locale) => locale === kept)
    if (field !== 'locale') return kept
    return known ? say(`common.languages.${known}`) : say('people.templates.anyLanguage')
  },
})
const templateLabels: Record<string, string> = { locale: 'language' }
const taskSetting: Field = (say, field) => ({
  name: say(`settings.audit.${field}`),
  change: 'settings.audit.change',
  value: (kept) => {
    if (field === 'timeZone') return kept.replaceAll('_', ' ')
    if (field === 'onlyAdminsEdit') return say(kept === 'true' ? 'settings.audit.on' : 'settings.audit.off')
    return kept === '' ? say('settings.audit.always') : say('settings.audit.within', { days: Number(kept) })
  },
})

function changes(say: Words, given: unknown, of: Field): string {
  if (typeof given !== 'object' || given === null) return ''
  return Object.entries(given)
    .map(([field, { from, to }]) => {
      const { name, value, change = 'people.audit.change' } = of(say, field)
      return say(change, { field: name, from: none(say, value(String(from))), to: none(say, value(String(to))) })
    })
    .join('; ')
}
