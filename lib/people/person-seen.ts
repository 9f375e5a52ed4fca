import { seenAs } from '@/lib/tenancy/as-seen'
import type { PersonRow } from './queries'

type Place = Pick<PersonRow, 'role' | 'homeStoreId'> & { storeIds: string[] }

/** What of a person their form shows, as their save is held against it (T-16). */
export const placeOf = ({ role, homeStoreId, stores }: PersonRow): Place => ({
  role,
  homeStoreId,
  storeIds: stores.map(({ id }) => id).sort(),
})

export const personSeen = (person: PersonRow) => seenAs(placeOf(person))
