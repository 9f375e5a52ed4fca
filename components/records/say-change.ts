import type { CustomerEvent } from '@/lib/activity/event'
import { sayAudit } from '@/lib/activity/say-audit'
import type { Words } from '@/lib/i18n/words'

type Told = { type: string; who: string; data: Record<string, unknown> }
type Type = CustomerEvent['type']
type Named = (say: Words, told: Told) => Record<string, string>

const text = (value: unknown) => String(value ?? '')
const value: Named = (_, { data }) => ({ value: text(data.value) })
const person: Named = (_, { data }) => ({ person: text(data.person) })

/** What each sentence has to be told; a new type does not compile without. */
const values: Record<Type, Named> = {
  'customer.edited': (say, { data }) => ({ changes: changesOf(say, data.changes) }),
  'customer.contactAdded': value,
  'customer.contactCorrected': (_, { data }) => ({ from: text(data.from), to: text(data.to) }),
  'customer.contactPreferred': value,
  'customer.contactRemoved': value,
  'customer.putInBook': (say, { data }) => ({ person: text(data.person), kind: say(`records.kinds.${text(data.kind)}`) }),
  'customer.takenOutOfBook': person,
}

/** One change about a customer in words, made from the same union that is recorded. */
export function sayChange(told: Told, say: Words): string {
  const known = values[told.type as Type]
  if (!known) return sayAudit(say, told)
  return say(`activity.${told.type}`, { who: told.who, ...known(say, told) })
}

function changesOf(say: Words, given: unknown): string {
  const changes = Object.entries((given ?? {}) as Record<string, { from: string | null; to: string | null }>)
  return changes
    .map(([field, { from, to }]) =>
      say('people.audit.change', {
        field: say(`records.fields.${field}`),
        from: shown(say, field, from),
        to: shown(say, field, to),
      }),
    )
    .join('; ')
}

function shown(say: Words, field: string, value: string | null): string {
  if (!value) return say('people.audit.none')
  if (field === 'locale') return say(`common.languages.${value}`)
  if (field === 'preferredChannel') return say(`records.prefers_${value}`)
  return value
}
