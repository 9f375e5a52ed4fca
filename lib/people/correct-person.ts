import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { tasks } from '@/db/schema/tasks'
import { memberships, users } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { transact } from '@/lib/database/transact'
import { requireVersion } from '@/lib/database/version-of'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { changePerson, holdPerson } from './change-person'
import { correctPersonInput } from './input'
import { shownOf } from './person-version'
import { getPerson, type PersonRow } from './queries'

/**
 * Saves what an admin changed of a person: the name from now on, and role and stores with it. What was logged keeps the name as it was.
 * Conflict for a save made from an older state (T-16), and, to who saves a form, when open tasks of stores that the person leaves stay with
 * them and this choice of stores was not agreed to: `agreedStores` are the ids of home and other stores, joined.
 */
export async function correctPerson(scope: Scope, input: z.input<typeof correctPersonInput>): Promise<{ version: string }> {
  authorize(scope, 'people.manage')
  const { name, version, agreedStores, ...access } = parseOnce(correctPersonInput, input)
  const { membershipId } = access

  return transact(scope, async (scope) => {
    await holdPerson(scope, membershipId)
    const before = await getPerson(scope, membershipId)
    requireVersion(version, shownOf(before))
    if (version !== undefined) await askForTasks(scope, before, access, agreedStores)
    if (before.name !== name) {
      await rename(scope, before, name)
      await record(scope, { type: 'audit.nameCorrected', data: { membershipId, from: before.name, to: name } })
    }
    return changePerson(scope, access)
  })
}

type Access = Pick<z.output<typeof correctPersonInput>, 'role' | 'homeStoreId' | 'storeIds'>

/** Tasks of a store one leaves stay one's own, out of one's sight: who saves is asked first, and can give them on afterwards. */
async function askForTasks(scope: Scope, before: PersonRow, { role, homeStoreId, storeIds }: Access, agreed: string) {
  const kept = new Set([homeStoreId, ...storeIds])
  const left = role === 'corporate_admin' || before.deactivatedAt ? [] : before.stores.filter(({ id }) => !kept.has(id))
  if (left.length === 0 || agreed === [homeStoreId, ...storeIds].join()) return
  const ofThem = and(inTenant(scope, tasks), eq(tasks.kind, 'personal'), eq(tasks.assigneeId, before.id))
  const open = await scope.db
    .select({ storeId: tasks.storeId, count: count() })
    .from(tasks)
    .where(
      and(
        ofThem,
        eq(tasks.state, 'open'),
        isNull(tasks.deletedAt),
        oneOf(
          tasks.storeId,
          left.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(tasks.storeId)
  if (open.length === 0) return
  const told = left.filter(({ id }) => open.some(({ storeId }) => storeId === id)).map((store) => store.name)
  const values = { count: open.reduce((all, one) => all + one.count, 0), store: told.join(', ') }
  const isHome = before.homeStoreId !== homeStoreId && !kept.has(before.homeStoreId)
  throw new Conflict('errors.leavesTasks', values, isHome ? 'homeStoreId' : 'storeIds')
}

/** The name a mail greets them by is the deployment's: it is corrected while no other retailer has its say in it. */
async function rename(scope: Scope, { id, userId }: PersonRow, name: string) {
  await scope.db
    .update(memberships)
    .set({ name })
    .where(byId(scope, memberships, id))
  const elsewhere = sql`exists (select from memberships_of_user(${userId}::uuid) m where m.retailer_id <> ${scope.retailerId}::uuid)`
  await scope.db
    .update(users)
    .set({ name })
    .where(and(eq(users.id, userId), sql`not ${elsewhere}`))
}
