import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { accountUsers } from '@/db/schema/accounts'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { accountUserInput } from './input'
import { readUsers, requireAccount } from './queries'

/** Takes a customer out of an account; who they are stays. NotFound when they are none of its users. */
export async function removeUser(scope: Scope, input: z.input<typeof accountUserInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { accountId, customerId } = parseOnce(accountUserInput, input)

  await transact(scope, async (scope) => {
    const account = await requireAccount(scope, accountId)
    const user = (await readUsers(scope, accountId)).find(({ id }) => id === customerId)
    const [gone] = await scope.db
      .delete(accountUsers)
      .where(and(inTenant(scope, accountUsers), eq(accountUsers.accountId, accountId), eq(accountUsers.customerId, customerId)))
      .returning({ id: accountUsers.id })
    if (!gone || !user) throw new NotFound('errors.customerNotFound')
    const data = { customerId, name: user.name }
    await record(scope, { type: 'account.userRemoved', accountId, storeId: account.storeId, data })
  })
}
