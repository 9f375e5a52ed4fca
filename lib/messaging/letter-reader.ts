import { and, eq, sql } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import type { Locale } from '@/db/vocabulary'
import { words } from '@/lib/i18n/words'
import type { Scope } from '@/lib/tenancy/scope'
import { prepared } from '@/lib/tenancy/statement'

type LetterReader = { locale: Locale; shop: string; givenName: string }

/** In whose name a letter comes and in which language: its customer's, else their chain's; and what they are called. */
export async function letterReader(scope: Scope, customerId: string | null): Promise<LetterReader> {
  const [found] = await prepared(scope, 'letter-reader', (db) =>
    db
      .select({ theirs: customers.locale, usual: retailers.locale, shop: retailers.name, givenName: customers.givenName })
      .from(retailers)
      .leftJoin(customers, and(eq(customers.retailerId, retailers.id), eq(customers.id, sql.placeholder('customerId'))))
      .where(eq(retailers.id, sql.placeholder('retailerId'))),
  ).execute({ retailerId: scope.retailerId, customerId: customerId ?? scope.retailerId })
  return { locale: found?.theirs ?? found?.usual ?? 'en', shop: found?.shop ?? '', givenName: found?.givenName ?? '' }
}

/** The last line of a letter: the way to get no more of them, in its reader's words (Q-E12). */
export const endingOf = ({ locale, shop }: LetterReader, href: string) => ({
  href,
  label: words(locale)('unsubscribe.footer', { shop }),
})
