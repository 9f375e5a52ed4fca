import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import type { AccountEvent, CustomerEvent, OrderEvent, ValueChanges } from '@/lib/activity/event'
import { keyFrom, type Translate } from '@/lib/i18n/translator'
import { describeValueChanges, type ValueReader } from '@/lib/records/describe-value-changes'

type Told = {
  type: string
  who: string
  data: Record<string, unknown>
  task?: { number: number; title: string } | null
}
type Type = (CustomerEvent | AccountEvent | OrderEvent)['type']
type Named = (reader: ValueReader, told: Told) => Record<string, string>

const text = (value: unknown) => String(value ?? '')
const value: Named = (_, { data }) => ({ value: text(data.value) })
const person: Named = (_, { data }) => ({ person: text(data.person) })
const name: Named = (_, { data }) => ({ name: text(data.name) })
const role: Named = (_, { data }) => ({ role: text(data.role), person: text(data.person) })
const values: Named = (reader, { data }) => ({ changes: describeValueChanges((data.values ?? {}) as ValueChanges, reader) })

/** What each sentence has to be told; a new type does not compile without. */
const named: Record<Type, Named> = {
  'customer.edited': ({ t }, { data }) => ({ changes: changesOf(t, 'records', data.changes) }),
  'customer.contactAdded': value,
  'customer.contactCorrected': (_, { data }) => ({ from: text(data.from), to: text(data.to) }),
  'customer.contactPreferred': value,
  'customer.contactRemoved': value,
  'customer.putInBook': ({ t }, { data }) => ({
    person: text(data.person),
    kind: t(keyFrom(`records.kinds.${text(data.kind)}`)),
  }),
  'customer.takenOutOfBook': person,
  'customer.valuesSet': values,
  'account.added': () => ({}),
  'account.edited': ({ t }, { data }) => ({ changes: changesOf(t, 'accounts', data.changes) }),
  'account.valuesSet': values,
  'account.healthSet': ({ t }, { data }) => ({ from: healthOf(t, data.from), to: healthOf(t, data.to) }),
  'account.userAdded': name,
  'account.userRemoved': name,
  'account.roleGiven': role,
  'account.roleTaken': role,
  'order.valuesSet': values,
}

const ofTasks: Record<string, 'created' | 'resolved' | 'dismissed' | 'reopened'> = {
  'task.created': 'created',
  'task.resolved': 'resolved',
  'task.dismissed': 'dismissed',
  'task.reopened': 'reopened',
}

/** One thing that happened with a record in words, made from the same union that is recorded. */
export function describeEvent(told: Told, reader: ValueReader): string {
  const { t } = reader
  const became = ofTasks[told.type]
  if (became && told.task) {
    const { number, title } = told.task
    const outcome = (told.data.outcome as { name: string } | undefined)?.name
    const sentence = t(`records.tasks.${became}`, { who: told.who, number, title })
    return outcome ? `${sentence}. ${t('records.outcome', { outcome })}` : sentence
  }
  const known = named[told.type as Type]
  if (!known) return describeAuditEntry(t, told)
  return t(keyFrom(`activity.${told.type}`), { who: told.who, ...known(reader, told) })
}

const healthOf = (t: Translate, health: unknown) => t(keyFrom(`accounts.healths.${text(health) || 'none'}`)).toLowerCase()

function changesOf(t: Translate, of: 'records' | 'accounts', input: unknown): string {
  const changes = Object.entries((input ?? {}) as Record<string, { from: string | null; to: string | null }>)
  return changes
    .map(([field, { from, to }]) =>
      t('audit.change', {
        field: t(keyFrom(`${of}.fields.${field}`)),
        from: shown(t, field, from),
        to: shown(t, field, to),
      }),
    )
    .join('; ')
}

function shown(t: Translate, field: string, value: string | null): string {
  if (!value) return t('audit.none')
  if (field === 'locale') return t(keyFrom(`common.languages.${value}`))
  if (field === 'preferredChannel') return t(keyFrom(`records.channels.${value}`))
  if (field === 'kind') return t(keyFrom(`accounts.kinds.${value}`))
  return value
}
