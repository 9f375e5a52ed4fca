import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { accounts } from '@/db/schema/accounts'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { setHealthInput } from './input'
import { requireAccount } from './queries'

/** Says how an account is, by hand; the timeline keeps what it was. Conflict when somebody else said so meanwhile (T-16). */
export async function setHealth(scope: Scope, input: z.input<typeof setHealthInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { accountId, health, was } = parseOnce(setHealthInput, input)

  await transact(scope, async (scope) => {
    const before = await requireAccount(scope, accountId)
    if (before.health === health) return
    const [after] = await scope.db
      .update(accounts)
      .set({ health, version: sql`${accounts.version} + 1` })
      .where(
        and(
          byId(scope, accounts, accountId),
          sql`${accounts.health} is not distinct from ${was}`,
          eq(accounts.version, before.version),
        ),
      )
      .returning({ id: accounts.id })
    if (!after) throw new Conflict('errors.changedMeanwhile', {}, 'health')
    await record(scope, {
      type: 'account.healthSet',
      accountId,
      storeId: before.storeId,
      data: { from: before.health, to: health },
    })
  })
}
