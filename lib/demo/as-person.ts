import { closed, type Person, type Scope } from '@/lib/tenancy/scope'
import type { House } from './found-retailer'

/** Somebody of the demo at a moment of its past. */
export const asPerson = (house: House, person: Person, now: Date): Scope => ({
  retailerId: house.retailerId,
  actor: person,
  features: ['group_tasks'],
  timeZone: house.timeZone,
  now,
  db: closed,
})
