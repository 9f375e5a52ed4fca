import type { z } from 'zod'
import { accountUsers } from '@/db/schema/accounts'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { requireCustomer } from '@/lib/customers/queries'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { accountUserInput } from './input'
import { requireAccount } from './queries'

/** Makes a customer one sees a user of an account one sees. Nothing happens when they are. */
export async function addUser(scope: Scope, input: z.input<typeof accountUserInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { accountId, customerId } = parseOnce(accountUserInput, input)

  await transact(scope, async (scope) => {
    const [account, customer] = await Promise.all([requireAccount(scope, accountId), requireCustomer(scope, customerId)])
    const [added] = await scope.db
      .insert(accountUsers)
      .values({ retailerId: scope.retailerId, id: newId(), accountId, customerId })
      .onConflictDoNothing()
      .returning({ id: accountUsers.id })
    if (!added) return
    const data = { customerId, name: customer.name }
    await record(scope, { type: 'account.userAdded', accountId, storeId: account.storeId, data })
  })
}
