import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { retailers } from '@/db/schema/retailers'
import { memberships, users } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { getStores } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { makeLink } from '@/lib/auth/one-time-link'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'
import { changeAccess } from './change-access'
import { inviteInput } from './input'

/** Adds a person and sends them a single-use link (Q-A5). Conflict when they already belong to the retailer. */
export async function invitePerson(scope: Scope, input: z.input<typeof inviteInput>): Promise<{ membershipId: string }> {
  authorize(scope, 'people.manage')
  const { name, email, role, homeStoreId, storeIds } = parseOnce(inviteInput, input)

  return transact(scope, async (scope) => {
    await getStores(scope, homeStoreId ? [homeStoreId] : [])
    const userId = await userWith(scope, email, name)
    const membershipId = newId()
    const added = await scope.db
      .insert(memberships)
      .values({ retailerId: scope.retailerId, id: membershipId, userId, role, homeStoreId, name, createdAt: scope.now })
      .onConflictDoNothing({ target: [memberships.retailerId, memberships.userId] })
      .returning({ id: memberships.id })
    if (added.length === 0) throw new Conflict('errors.alreadyHere', { email }, 'email')
    await changeAccess(scope, membershipId, homeStoreId, storeIds)
    await sendInvitation(scope, userId, email, name)
    await record(scope, { type: 'audit.personInvited', storeId: homeStoreId, data: { membershipId, email, role } })
    return { membershipId }
  })
}

async function userWith(scope: Scope, email: string, name: string): Promise<string> {
  await scope.db.insert(users).values({ id: newId(), email, name, createdAt: scope.now }).onConflictDoNothing()
  const [user] = await scope.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, email)))
  if (!user) throw new Error('the user was not written')
  return user.id
}

/** Also used to send it once more. */
export async function sendInvitation(scope: Scope, userId: string, email: string, name: string) {
  if (!scope.db.client) throw new Error('inside a transaction')
  const [retailer] = await scope.db.select({ locale: retailers.locale }).from(retailers).where(eq(retailers.id, scope.retailerId))
  const url = await makeLink(scope.db.client, 'invitation', userId)
  const messageId = newId()
  const notice = {
    retailerId: scope.retailerId,
    messageId,
    kind: 'invitation' as const,
    to: email,
    name,
    locale: retailer?.locale ?? 'en',
    url,
    by: scope.actor.name,
  }
  await enqueue(scope, 'messaging.sendNotice', notice, { key: messageId })
}
