import { locales, roles } from '@/db/vocabulary'
import { keyFrom, type MessageKey, type Translate } from '@/lib/i18n/translator'
import type { AuditRow } from './audit-row'
import type { AuditEvent } from './event'

type Type = AuditEvent['type']
type Entry = { t: Translate; data: Record<string, unknown> }

const givenOn = (data: Entry['data']) => ({
  person: text(data, 'person'),
  to: text(data, 'to'),
  count: Number(data.count ?? 0),
  stayed: Number(data.stayed ?? 0),
})
const text = (data: Entry['data'], key: string) => String(data[key] ?? '')
const none = (t: Translate, value: string) => value || t('audit.none')
const role = (t: Translate, data: Entry['data'], key: string) => {
  const known = roles.find((each) => each === data[key])
  return known ? t(`profile.roles.${known}`) : text(data, key)
}
const plain =
  (key: MessageKey, ...values: string[]) =>
  ({ t, data }: Entry) =>
    t(key, Object.fromEntries(values.map((value) => [value, text(data, value)])))
const counted =
  (key: MessageKey) =>
  ({ t, data }: Entry) =>
    t(key, { count: Number(data.count ?? 0) })
const bulkAction = ({ t, data }: Entry) => t(keyFrom(`tasks.bulk.${text(data, 'action')}`))

/** One sentence for each type there is; a new type does not compile without its sentence. */
const sentences: Record<Type, (told: Entry) => string> = {
  'audit.personInvited': ({ t, data }) => t('audit.personInvited', { email: text(data, 'email'), role: role(t, data, 'role') }),
  'audit.roleChanged': ({ t, data }) =>
    t('audit.roleChanged', { person: text(data, 'person'), from: role(t, data, 'from'), to: role(t, data, 'to') }),
  'audit.nameCorrected': plain('audit.nameCorrected', 'from', 'to'),
  'audit.storesChanged': ({ t, data }) =>
    t('audit.storesChanged', {
      person: text(data, 'person'),
      from: none(t, text(data, 'from')),
      to: none(t, text(data, 'to')),
    }),
  'audit.deactivated': plain('audit.deactivated', 'person'),
  'audit.workGivenOn': ({ t, data }) => t('audit.workGivenOn', givenOn(data)),
  'audit.bookGivenOn': ({ t, data }) => t('audit.bookGivenOn', givenOn(data)),
  'audit.reactivated': plain('audit.reactivated', 'person'),
  'audit.passwordChanged': ({ t, data }) =>
    data.person ? t('audit.passwordChosen', { person: text(data, 'person') }) : t('audit.passwordChanged'),
  'audit.signedIn': plain('audit.signedIn', 'from'),
  'audit.signInRefused': plain('audit.signInRefused', 'person', 'from'),
  'audit.resetAsked': plain('audit.resetAsked', 'to'),
  'audit.exported': ({ t, data }) => t(keyFrom(`audit.exported.${text(data, 'what')}`)),
  'audit.profileChanged': plain('audit.profileChanged'),
  'audit.featureSwitched': ({ t, data }) =>
    t(data.isOn ? 'audit.featureOn' : 'audit.featureOff', { feature: t('features.features.group_tasks.name') }),
  'audit.storeAdded': plain('audit.storeAdded', 'number', 'name'),
  'audit.storeChanged': ({ t, data }) =>
    t('audit.storeChanged', { number: text(data, 'number'), changes: changes(t, data.changes, storeField) }),
  'audit.notificationsChosen': plain('audit.notificationsChosen'),
  'audit.unsubscribed': plain('audit.unsubscribed', 'proof'),
  'audit.subscribedAgain': plain('audit.subscribedAgain', 'proof'),
  'audit.viewSaved': plain('audit.viewSaved', 'name'),
  'audit.viewRemoved': plain('audit.viewRemoved', 'name'),
  'audit.bulkStarted': (told) => told.t('audit.bulkStarted', { action: bulkAction(told), count: Number(told.data.count ?? 0) }),
  'audit.bulkDone': (told) => told.t('audit.bulkDone', { action: bulkAction(told) }),
  'audit.bulkUndoing': (told) => told.t('audit.bulkUndoing', { action: bulkAction(told) }),
  'audit.bulkUndone': (told) => told.t('audit.bulkUndone', { action: bulkAction(told) }),
  'audit.importStarted': plain('audit.importStarted', 'file'),
  'audit.importChecked': plain('audit.importChecked', 'file'),
  'audit.importPaused': plain('audit.importPaused', 'file'),
  'audit.importResumed': plain('audit.importResumed', 'file'),
  'audit.importFinished': ({ t, data }) =>
    t('audit.importFinished', { taken: Number(data.taken ?? 0), left: Number(data.left ?? 0) }),
  'audit.addressReleased': plain('audit.addressReleased', 'email'),
  'audit.addressSuppressed': ({ t, data }) =>
    t(data.why === 'complained' ? 'audit.addressComplained' : 'audit.addressBounced', {
      email: text(data, 'email'),
    }),
  'audit.mailTrayed': plain('audit.mailTrayed'),
  'audit.mailPutAway': plain('audit.mailPutAway'),
  'audit.mailPutBack': plain('audit.mailPutBack'),
  'audit.noticeSent': plain('audit.noticeSent', 'to'),
  'audit.templateAdded': plain('audit.templateAdded', 'name'),
  'audit.templateSaved': ({ t, data }) =>
    data.changes
      ? t('audit.templateChanged', { name: text(data, 'name'), changes: changes(t, data.changes, templateField) })
      : t('audit.templateSaved', { name: text(data, 'name') }),
  'audit.templateRetired': plain('audit.templateRetired', 'name'),
  'audit.taskSettingsChanged': ({ t, data }) => t('settings.audit.changed', { changes: changes(t, data.changes, taskSetting) }),
  'audit.productAdded': plain('products.audit.productAdded', 'code', 'name'),
  'audit.productChanged': ({ t, data }) =>
    t('products.audit.productChanged', { code: text(data, 'code'), changes: changes(t, data.changes, productField) }),
  'audit.productRetired': plain('products.audit.productRetired', 'code', 'name'),
  'audit.productBroughtBack': plain('products.audit.productBroughtBack', 'code', 'name'),
  'audit.assetAdded': plain('products.audit.assetAdded', 'name'),
  'audit.assetRenamed': plain('products.audit.assetRenamed', 'from', 'to'),
  'audit.assetRetired': plain('products.audit.assetRetired', 'name'),
  'audit.assetBroughtBack': plain('products.audit.assetBroughtBack', 'name'),
  'audit.customersAdded': counted('audit.customersAdded'),
  'audit.customersChanged': counted('audit.customersChanged'),
  'audit.productsAdded': counted('audit.productsAdded'),
  'audit.productsChanged': counted('audit.productsChanged'),
  'audit.ordersAdded': counted('audit.ordersAdded'),
  'audit.ordersChanged': counted('audit.ordersChanged'),
}

const isType = (type: string): type is Type => type in sentences

/** What an entry of the audit log says happened. */
export function describeAuditEntry(t: Translate, { type, data }: Pick<AuditRow, 'type' | 'data'>): string {
  return isType(type) ? sentences[type]({ t, data }) : type
}

/** How a changed field and its values are said. */
type Field = (t: Translate, field: string) => { name: string; value: (kept: string) => string; change?: MessageKey }

const storeField: Field = (t, field) => ({ name: t(keyFrom(`stores.fields.${field}`)), value: (kept) => kept })
const productField: Field = (t, field) => ({ name: t(keyFrom(`products.fields.${field}`)), value: (kept) => kept })
const templateField: Field = (t, field) => ({
  name: t(keyFrom(`templates.form.${field === 'locale' ? 'language' : field}`)),
  change: field === 'body' ? 'audit.changedLetter' : undefined,
  value: (kept) => {
    const known = locales.find((locale) => locale === kept)
    if (field !== 'locale') return kept
    return known ? t(`common.languages.${known}`) : t('templates.form.anyLanguage')
  },
})
const taskSetting: Field = (t, field) => ({
  name: t(keyFrom(`settings.audit.${field}`)),
  change: 'settings.audit.change',
  value: (kept) => {
    if (field === 'timeZone') return kept.replaceAll('_', ' ')
    if (field === 'onlyAdminsEdit') return t(kept === 'true' ? 'settings.audit.on' : 'settings.audit.off')
    return kept === '' ? t('settings.audit.always') : t('settings.audit.within', { days: Number(kept) })
  },
})

function changes(t: Translate, given: unknown, of: Field): string {
  if (typeof given !== 'object' || given === null) return ''
  return Object.entries(given)
    .map(([field, { from, to }]) => {
      const { name, value, change = 'audit.change' } = of(t, field)
      return t(change, { field: name, from: none(t, value(String(from))), to: none(t, value(String(to))) })
    })
    .join('; ')
}
