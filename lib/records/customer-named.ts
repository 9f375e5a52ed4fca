import { and, eq, type SQL, sql } from 'drizzle-orm'
import { customerEmails, customerPhones, customers } from '@/db/schema/records'
import { nameForms } from '@/lib/i18n/name-forms'
import type { Scope } from '@/lib/tenancy/scope'

/** Signs of direction and width that come along when somebody copies a number. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Each word is in the name, the number, an address, or is a part of a phone number as one reads it. */
export function customerNamed(scope: Scope, q: string): SQL[] {
  const pasted = q.replaceAll(INVISIBLE, '').replace(/^\s*tel:/i, '')
  const digits = pasted.replaceAll(/[\s()./-]/g, '')
  const words = /^\+?\d{5,}$/.test(digits) ? [digits] : pasted.split(/\s+/).filter(Boolean).slice(0, 6)
  return words.map((word) => {
    const like = `%${escaped(word)}%`
    const forms = nameForms(word).map((form) => sql`${customers.sought} like ${`%${escaped(form)}%`}`)
    const held = [...forms, sql`lower(${customers.number}) = ${word.toLowerCase()}`]
    if (/[@.]/.test(word)) held.push(among(scope, customerEmails, sql`${customerEmails.email} like ${like.toLowerCase()}`))
    if (/^\+?\d{4,}$/.test(word))
      held.push(among(scope, customerPhones, sql`${customerPhones.phone} like ${`%${word.replace(/^0+/, '')}%`}`))
    return sql`(${sql.join(held, sql` or `)})`
  })
}

const escaped = (word: string) => word.replaceAll(/[\\%_]/g, '\\$&')

const among = (scope: Scope, table: typeof customerEmails | typeof customerPhones, has: SQL): SQL =>
  sql`${customers.id} in ${scope.db
    .select({ id: table.customerId })
    .from(table)
    .where(and(eq(table.retailerId, scope.retailerId), has))}`
