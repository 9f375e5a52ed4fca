import { and, eq } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import type { Locale } from '@/db/vocabulary'
import type { Scope } from '@/lib/tenancy/scope'

/** The language a letter is marked with: its customer's, else their chain's. */
export async function letterLocale(scope: Scope, customerId: string | null): Promise<Locale> {
  const [found] = await scope.db
    .select({ theirs: customers.locale, usual: retailers.locale })
    .from(retailers)
    .leftJoin(customers, and(eq(customers.retailerId, retailers.id), eq(customers.id, customerId ?? scope.retailerId)))
    .where(eq(retailers.id, scope.retailerId))
  return found?.theirs ?? found?.usual ?? 'en'
}
