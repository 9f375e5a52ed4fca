import type { z } from 'zod'
import { accounts } from '@/db/schema/accounts'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { getStores } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { addAccountInput } from './input'
import type { Account } from './queries'

/** Adds an account; whoever has stores and names none adds it to their first one's book. Invalid for a number that is taken. */
export async function addAccount(scope: Scope, input: z.input<typeof addAccountInput>): Promise<Account> {
  authorize(scope, 'customer.see')
  const { storeId: chosen, ...said } = parseOnce(addAccountInput, input)

  return transact(scope, async (scope) => {
    const storeId = chosen ?? (scope.actor.kind === 'person' ? (scope.actor.homeStoreId ?? null) : null)
    if (chosen) await getStores(scope, [chosen])
    const [account] = await scope.db
      .insert(accounts)
      .values({ retailerId: scope.retailerId, id: newId(), ...said, storeId, createdAt: scope.now })
      .onConflictDoNothing({ target: [accounts.retailerId, accounts.number] })
      .returning()
    if (!account) throw new Invalid('errors.accountNumberTaken', {}, 'number')
    await record(scope, { type: 'account.added', accountId: account.id, storeId })
    return account
  })
}
