import { and, eq, sql } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import type { Locale } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import { getTranslator } from '@/lib/i18n/translator'

type MessageLanguages = { locale: Locale; shop: string; givenName: string }

/** In whose name a message comes and in which language: its customer's, else their chain's; and what they are called. */
export async function messageLanguages(scope: Scope, customerId: string | null): Promise<MessageLanguages> {
  const [found] = await prepared(scope, 'message-reader', (db) =>
    db
      .select({ theirs: customers.locale, usual: retailers.locale, shop: retailers.name, givenName: customers.givenName })
      .from(retailers)
      .leftJoin(customers, and(eq(customers.retailerId, retailers.id), eq(customers.id, sql.placeholder('customerId'))))
      .where(eq(retailers.id, sql.placeholder('retailerId'))),
  ).execute({ retailerId: scope.retailerId, customerId: customerId ?? scope.retailerId })
  return { locale: found?.theirs ?? found?.usual ?? 'en', shop: found?.shop ?? '', givenName: found?.givenName ?? '' }
}

/** The last line of a message: the way to get no more of them, in its reader's words (Q-E12). */
export const endingOf = ({ locale, shop }: MessageLanguages, href: string) => ({
  href,
  label: getTranslator(locale)('unsubscribe.footer', { shop }),
})
