import { and, inArray } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'

/** Which of these customers one may see, not by their names alone but with their page. */
export async function findSeenUsers(scope: Scope, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await scope.db
    .select({ id: customers.id })
    .from(customers)
    .where(and(visible(scope, customers), inArray(customers.id, ids)))
  return new Set(rows.map(({ id }) => id))
}
