import { and, eq, type SQL, sql } from 'drizzle-orm'
import { customerEmails, customerPhones, customers } from '@/db/schema/records'
import type { Scope } from '@/lib/tenancy/scope'

/** Each word is in the name, the number, an address, or is a part of a phone number as one reads it. */
export function customerNamed(scope: Scope, q: string): SQL[] {
  const digits = q.replaceAll(/[\s().-]/g, '')
  const words = /^\+?\d{5,}$/.test(digits) ? [digits] : q.split(/\s+/).filter(Boolean).slice(0, 6)
  return words.map((word) => {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    const held = [sql`${customers.folded} like (select fold(${like}))`, sql`lower(${customers.number}) = ${word.toLowerCase()}`]
    if (/[@.]/.test(word)) held.push(among(scope, customerEmails, sql`${customerEmails.email} like ${like.toLowerCase()}`))
    if (/^\+?\d{4,}$/.test(word))
      held.push(among(scope, customerPhones, sql`${customerPhones.phone} like ${`%${word.replace(/^0+/, '')}%`}`))
    return sql`(${sql.join(held, sql` or `)})`
  })
}

const among = (scope: Scope, table: typeof customerEmails | typeof customerPhones, has: SQL): SQL =>
  sql`${customers.id} in ${scope.db
    .select({ id: table.customerId })
    .from(table)
    .where(and(eq(table.retailerId, scope.retailerId), has))}`
