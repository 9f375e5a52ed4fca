import { versionOf } from '@/lib/database/version-of'
import type { PersonRow } from './queries'

/** What of a person their form shows, as their save is held against it (T-16). */
export const shownOf = ({ name, role, homeStoreId, stores }: PersonRow) => ({
  name,
  role,
  homeStoreId,
  storeIds: stores.map(({ id }) => id).sort(),
})

export const personVersion = (person: PersonRow) => versionOf(shownOf(person))
