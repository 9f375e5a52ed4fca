import { eq, sql } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'

/** The retailer's next `count` task numbers, counting up, never reused (T-1); returns the first of them. */
export async function nextNumber(scope: Scope, count = 1): Promise<number> {
  const [row] = await scope.db
    .update(retailers)
    .set({ lastTaskNumber: sql`${retailers.lastTaskNumber} + ${count}` })
    .where(eq(retailers.id, scope.retailerId))
    .returning({ last: retailers.lastTaskNumber })
  if (!row) throw new Error('retailer is gone')
  return row.last - count + 1
}
