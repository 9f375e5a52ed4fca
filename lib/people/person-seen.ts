import { seenAs } from '@/lib/tenancy/as-seen'
import type { PersonRow } from './queries'

/** What of a person their form shows, as their save is held against it (T-16). */
export const shownOf = ({ name, role, homeStoreId, stores }: PersonRow) => ({
  name,
  role,
  homeStoreId,
  storeIds: stores.map(({ id }) => id).sort(),
})

export const personSeen = (person: PersonRow) => seenAs(shownOf(person))
