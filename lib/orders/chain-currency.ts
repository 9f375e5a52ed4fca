import { eq } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'

/** The currency a chain counts in, for amounts that say none. */
export async function chainCurrency(scope: Scope): Promise<string | null> {
  const [chain] = await scope.db
    .select({ currency: retailers.currency })
    .from(retailers)
    .where(eq(retailers.id, scope.retailerId))
  return chain?.currency ?? null
}
