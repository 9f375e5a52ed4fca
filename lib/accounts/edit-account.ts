import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { accounts } from '@/db/schema/accounts'
import { stores } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { getStores } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { editAccountInput } from './input'
import { type Account, requireAccount } from './queries'

/** Changes who an account is; its timeline keeps old and new. Conflict for a save made from an older version (T-16, Q-C3). */
export async function editAccount(scope: Scope, input: z.input<typeof editAccountInput>): Promise<Account> {
  authorize(scope, 'customer.see')
  const { accountId, version, ...set } = parseOnce(editAccountInput, input)

  return transact(scope, async (scope) => {
    const before = await requireAccount(scope, accountId)
    if (set.storeId && set.storeId !== before.storeId) await getStores(scope, [set.storeId])
    await requireFreeNumber(scope, accountId, set.number)
    const [after] = await scope.db
      .update(accounts)
      .set({ ...set, version: sql`${accounts.version} + 1` })
      .where(and(byId(scope, accounts, accountId), eq(accounts.version, version)))
      .returning()
    if (!after) throw new Conflict('errors.changedMeanwhile')
    const changes: Record<string, { from: string | null; to: string | null }> = {}
    for (const field of ['name', 'number', 'kind'] as const)
      if (before[field] !== after[field]) changes[field] = { from: before[field], to: after[field] }
    if (before.storeId !== after.storeId) changes.store = await storeNames(scope, before.storeId, after.storeId)
    if (Object.keys(changes).length > 0)
      await record(scope, { type: 'account.edited', accountId, storeId: after.storeId, data: { changes } })
    return after
  })
}

async function requireFreeNumber(scope: Scope, accountId: string, number: string | null) {
  if (!number) return
  const [other] = await scope.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.retailerId, scope.retailerId), eq(accounts.number, number)))
  if (other && other.id !== accountId) throw new Invalid('errors.accountNumberTaken', {}, 'number')
}

async function storeNames(scope: Scope, from: string | null, to: string | null) {
  const ids = [from, to].filter((id) => id !== null)
  const found = await scope.db
    .select({ id: stores.id, name: stores.name })
    .from(stores)
    .where(and(inTenant(scope, stores), inArray(stores.id, ids)))
  const name = (id: string | null) => found.find((store) => store.id === id)?.name ?? null
  return { from: name(from), to: name(to) }
}
