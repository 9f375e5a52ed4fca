import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { memberships } from '@/db/schema/tenancy'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import { endSessions } from '@/lib/tenancy/end-sessions'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { getStores } from '@/lib/tenancy/stores'
import { transact } from '@/lib/tenancy/transact'
import { changePersonInput } from './input'
import { placePerson } from './place-person'
import { getPerson } from './queries'

/** Gives a person another role or other stores. The old store's tasks are gone for them at once; a new role ends their sessions (Q-A4). */
export async function changePerson(scope: Scope, given: z.input<typeof changePersonInput>) {
  authorize(scope, 'people.manage')
  const { membershipId, role, homeStoreId, storeIds } = changePersonInput.parse(given)
  if (membershipId === membershipOf(scope) && role !== 'corporate_admin') throw new Conflict('errors.notYourself')

  await transact(scope, async (scope) => {
    const before = await getPerson(scope, membershipId)
    await getStores(scope, homeStoreId ? [homeStoreId] : [])
    await scope.db
      .update(memberships)
      .set({ role, homeStoreId })
      .where(and(eq(memberships.retailerId, scope.retailerId), eq(memberships.id, membershipId)))
    const to = await placePerson(scope, membershipId, homeStoreId, storeIds)
    const from = before.stores.map((store) => store.name).join(', ')
    if (from !== to) await record(scope, { type: 'audit.storesChanged', data: { membershipId, person: before.name, from, to } })
    if (before.role === role) return
    await endSessions(scope, before.userId)
    await record(scope, { type: 'audit.roleChanged', data: { membershipId, person: before.name, from: before.role, to: role } })
  })
}
