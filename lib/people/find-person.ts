import type { Scope } from '@/lib/access/scope'
import { listPeople, type PersonRow } from './queries'

/** A person of the retailer, or null. */
export async function findPerson(scope: Scope, membershipId: string): Promise<PersonRow | null> {
  return (await listPeople(scope)).find((each) => each.id === membershipId) ?? null
}
