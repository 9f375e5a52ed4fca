import { and, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { customerEmails, customerPhones, customers } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { searchForms } from '@/lib/i18n/name-forms'
import { splitPhones, withoutExtension } from '@/lib/stores/phone'

/** Signs of direction and width that come along when somebody copies a number. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** The 0 that is dialled within a country alone, as in +44 (0)20. */
const TRUNK = /^(\s*(?:\+|00)[\s.-]*\d{1,3})\s*\(0\)/

/**
 * Each word is in the name, the number, an address, or is a part of a phone number as one reads it. Pasted numbers are one word, of several
 * each; a comma between names, (0) behind the country and an extension are not sought.
 */
export function customerNamed(scope: Scope, q: string): SQL[] {
  const pasted = q.replaceAll(INVISIBLE, '').replace(/^\s*tel:/i, '')
  const phones = phonesOf(pasted)
  if (phones.length > 0) return [has(scope, phones)]
  const words = pasted.split(/[\s,]+/).filter(Boolean)
  return words.slice(0, 6).map((word) => has(scope, [word]))
}

/** Whether the words are nothing but phone numbers, and the digits of each as it may be kept: see customerNamed. */
export const phonesIn = (q: string): string[] => phonesOf(q.replaceAll(INVISIBLE, '').replace(/^\s*tel:/i, ''))

/** The digits of what is nothing but phone numbers: as one, as each of several, and with the other end of "7946 0400 / 0100". */
function phonesOf(pasted: string): string[] {
  const parts = splitPhones(pasted).map((part) =>
    withoutExtension(part)
      .replace(TRUNK, '$1')
      .replaceAll(/[\s(),./-]/g, ''),
  )
  const [first = '', ...more] = parts
  const isPhone = parts.every((part) => /^\+?\d+$/.test(part)) && parts.some((part) => /^\+?\d{5,}$/.test(part))
  if (!isPhone) return []
  const others = more.map((part) => (first.length - part.length >= 4 ? first.slice(0, -part.length) + part : part))
  const whole = [parts.join(''), first, ...others].filter((part) => /^\+?\d{5,}$/.test(part))
  return [...new Set(whole)].filter((one) => more.length === 0 || one.length >= 7).slice(0, 6)
}

/** One of these, written in the same way of each kind that it can be. */
function has(scope: Scope, words: string[]): SQL {
  const names = words.flatMap((word) => searchForms(word).map((form) => sql`${customers.sought} like ${likePattern(form)}`))
  const held = [...names, ...words.map((word) => sql`lower(${customers.number}) = ${word.toLowerCase()}`)]
  const emails = words.filter((word) => /[@.]/.test(word)).map((word) => likePattern(word).toLowerCase())
  if (emails.length > 0) held.push(among(scope, customerEmails, anyLike(customerEmails.email, emails)))
  const phones = words.filter((word) => /^\+?\d{4,}$/.test(word)).map((word) => `%${word.replace(/^0+/, '')}%`)
  if (phones.length > 0) held.push(among(scope, customerPhones, anyLike(customerPhones.phone, phones)))
  return sql`(${sql.join(held, sql` or `)})`
}

const anyLike = (column: AnyPgColumn, likes: string[]): SQL =>
  sql.join(
    likes.map((like) => sql`${column} like ${like}`),
    sql` or `,
  )

const among = (scope: Scope, table: typeof customerEmails | typeof customerPhones, held: SQL): SQL =>
  sql`${customers.id} in ${scope.db
    .select({ id: table.customerId })
    .from(table)
    .where(and(inTenant(scope, table), sql`(${held})`))}`
