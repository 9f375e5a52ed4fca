import type { z } from 'zod'
import { memberships } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { getStores } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { endSessions } from '@/lib/auth/end-sessions'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion } from '@/lib/database/version-of'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { changeAccess } from './change-access'
import { changePersonInput } from './input'
import { personVersion, shownOf } from './person-version'
import { getPerson } from './queries'

/**
 * Gives a person another role or other stores. The old store's tasks are gone for them at once; a new role ends their sessions (Q-A4).
 * Conflict for a save made from an older state (T-16).
 */
export async function changePerson(scope: Scope, input: z.input<typeof changePersonInput>): Promise<{ version: string }> {
  authorize(scope, 'people.manage')
  const { membershipId, version, role, homeStoreId, storeIds } = parseOnce(changePersonInput, input)
  if (membershipId === membershipOf(scope) && role !== 'corporate_admin') throw new Conflict('errors.notYourself')

  return transact(scope, async (scope) => {
    await holdPerson(scope, membershipId)
    const before = await getPerson(scope, membershipId)
    requireVersion(version, shownOf(before))
    await getStores(scope, homeStoreId ? [homeStoreId] : [])
    await scope.db
      .update(memberships)
      .set({ role, homeStoreId })
      .where(byId(scope, memberships, membershipId))
    const to = await changeAccess(scope, membershipId, homeStoreId, storeIds)
    const from = before.stores.map((store) => store.name).join(', ')
    if (from !== to) await record(scope, { type: 'audit.storesChanged', data: { membershipId, person: before.name, from, to } })
    if (before.role !== role) {
      await endSessions(scope, before.userId)
      await record(scope, { type: 'audit.roleChanged', data: { membershipId, person: before.name, from: before.role, to: role } })
    }
    return { version: personVersion(await getPerson(scope, membershipId)) }
  })
}

/** Whoever saves second sees what the first made of it. What they themselves do at this moment, which names them, need not wait. */
export const holdPerson = (scope: Scope, membershipId: string) =>
  scope.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(byId(scope, memberships, membershipId))
    .for('no key update')
