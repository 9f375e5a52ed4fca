import type { Person, Scope } from '@/lib/access/scope'
import { closed } from '@/lib/database/tenant-scope'
import type { DemoChain } from './found-retailer'

/** Somebody of the demo at a moment of its past. */
export const asPerson = (chain: DemoChain, person: Person, now: Date): Scope => ({
  retailerId: chain.retailerId,
  actor: person,
  features: ['group_tasks'],
  timeZone: chain.timeZone,
  now,
  db: closed,
})
