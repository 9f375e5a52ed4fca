import type { Feature, Locale, Role } from '@/db/vocabulary'
import { closed, type TenantScope } from '@/lib/database/tenant-scope'

export type StoreRef = { id: string; name: string; timeZone: string }

export type Person = {
  kind: 'person'
  userId: string
  membershipId: string
  name: string
  email: string
  role: Role
  homeStoreId: string | null
  /** Where one without a home store was last. */
  lastStoreId?: string | null
  stores: StoreRef[]
  locale: Locale
}

/** Automation, the worker, the demo's narrator: sees the whole retailer, has no membership. */
export type System = { kind: 'system'; name: string }

export type Actor = Person | System

/** Who asks, for which retailer, when. The first argument of every verb and query (invariant 1). */
export type Scope = TenantScope & {
  actor: Actor
  features: readonly Feature[]
  /** The chain's own zone: of whom and what has no store. Ask `readerZone` for a reader's, `storeZone` for a store's. */
  timeZone: string
  now: Date
}

/** The scope of work nobody in particular does: a customer's answer, a job. */
export function systemScope(
  retailerId: string,
  features: readonly Feature[],
  now: Date,
  name = 'Storehand',
  timeZone = 'UTC',
): Scope {
  return { retailerId, actor: { kind: 'system', name }, features, timeZone, now, db: closed }
}

export const membershipOf = (scope: Scope): string | null => (scope.actor.kind === 'person' ? scope.actor.membershipId : null)
export const storeIdsOf = (scope: Scope): string[] =>
  scope.actor.kind === 'person' ? scope.actor.stores.map((store) => store.id) : []
/** Whether this role also sees the team's work. */
export const manages = (role: Role) => role === 'store_manager' || role === 'regional_manager'

/** The zone a reader's days and times are told in where no store's is meant: their home store's, else their first, else the chain's. */
export const readerZone = ({ actor, timeZone }: Pick<Scope, 'actor' | 'timeZone'>): string =>
  (actor.kind === 'person' ? actor.stores[0]?.timeZone : undefined) ?? timeZone

/** The zone the days and times of a store's work are told in; of what has no store, the chain's. */
export const storeZone = ({ timeZone }: Pick<Scope, 'timeZone'>, store: { timeZone: string } | null | undefined): string =>
  store?.timeZone ?? timeZone

/** The person who asks. Throws for work that nobody in particular does. */
export function personOf(scope: Scope): Person {
  if (scope.actor.kind !== 'person') throw new Error('nobody in particular asks')
  return scope.actor
}

/** The language of whoever asks; of work that nobody in particular does, English, in which the log keeps it. */
export const localeOf = ({ actor }: Pick<Scope, 'actor'>): Locale => (actor.kind === 'person' ? actor.locale : 'en')
