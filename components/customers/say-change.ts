import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import type { CustomerEvent } from '@/lib/activity/event'
import { keyFrom, type Translate } from '@/lib/i18n/translator'

type Change = { type: string; who: string; data: Record<string, unknown> }
type Type = CustomerEvent['type']
type Named = (t: Translate, change: Change) => Record<string, string>

const text = (value: unknown) => String(value ?? '')
const value: Named = (_, { data }) => ({ value: text(data.value) })
const person: Named = (_, { data }) => ({ person: text(data.person) })

/** What each sentence has to be told; a new type does not compile without. */
const values: Record<Type, Named> = {
  'customer.edited': (t, { data }) => ({ changes: changesOf(t, data.changes) }),
  'customer.contactAdded': value,
  'customer.contactCorrected': (_, { data }) => ({ from: text(data.from), to: text(data.to) }),
  'customer.contactPreferred': value,
  'customer.contactRemoved': value,
  'customer.putInBook': (t, { data }) => ({ person: text(data.person), kind: t(keyFrom(`records.kinds.${text(data.kind)}`)) }),
  'customer.takenOutOfBook': person,
}

/** One change about a customer in words, made from the same union that is recorded. */
export function describeChange(change: Change, t: Translate): string {
  const known = values[change.type as Type]
  if (!known) return describeAuditEntry(t, change)
  return t(keyFrom(`activity.${change.type}`), { who: change.who, ...known(t, change) })
}

function changesOf(t: Translate, input: unknown): string {
  const changes = Object.entries((input ?? {}) as Record<string, { from: string | null; to: string | null }>)
  return changes
    .map(([field, { from, to }]) =>
      t('audit.change', {
        field: t(keyFrom(`records.fields.${field}`)),
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
  return value
}
