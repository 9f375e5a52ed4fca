import { and, asc, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { customerEmails } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'
import { requireCustomer } from '@/lib/customers/queries'
import { inTenant } from '@/lib/database/in-tenant'
import { pool } from '@/lib/database/pool'
import { read } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { replyTokens, slugs } from '@/lib/messaging/inbound/addresses'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import { parseOnce } from '@/lib/parse-once'
import { handIn } from './hand-in'
import { requireSimulator } from './mailbox'

export const writeInput = z.object({
  customerId: z.union([z.literal('').transform(() => null), z.uuid()]).nullable(),
  from: z.union([z.literal(''), z.email({ error: 'errors.email' })]),
  to: z.string().trim().min(1, { error: 'errors.email' }).max(320, { error: 'errors.email' }),
  subject: z.string().trim().max(200, { error: 'errors.titleLong' }).default(''),
  text: z.string().trim().min(1, { error: 'errors.textMissing' }).max(20_000, { error: 'errors.textLong' }),
})

/**
 * Writes a new mail as a customer, or from any address, to one's own retailer: to a task's reply address or the chain's own (H-6, G-13).
 * Returns where it will arrive. Invalid for an address of nobody here.
 */
export async function writeAsCustomer(scope: Scope, input: z.input<typeof writeInput>): Promise<'task' | 'unassigned'> {
  requireSimulator(scope)
  const { customerId, from: typed, to, subject, text } = parseOnce(writeInput, input)
  const { from, slug } = await read(scope, async (scope) => ({
    from: typed || (await addressOf(scope, customerId)),
    slug: await slugOf(scope),
  }))
  const where = slugs([to]).includes(slug) ? 'unassigned' : await findTask(scope, to)
  if (!where) throw new Invalid('errors.notOurAddress', {}, 'to')
  await handIn(scope, { from, to: senderOf(to).address, subject, text: text }, { box: from, answers: null })
  return where
}

/** The token alone says whose task it is; another chain's is none of ours. */
async function findTask(scope: Scope, to: string): Promise<'task' | null> {
  const [token] = replyTokens([to])
  if (!token) return null
  const { rows } = await (await pool()).query<{ retailer_id: string }>('select retailer_id from find_reply_token($1)', [token])
  return rows[0]?.retailer_id === scope.retailerId ? 'task' : null
}

async function addressOf(scope: Scope, customerId: string | null): Promise<string> {
  if (!customerId) throw new Invalid('errors.senderMissing', {}, 'customerId')
  const { name } = await requireCustomer(scope, customerId)
  const [found] = await scope.db
    .select({ email: customerEmails.email })
    .from(customerEmails)
    .where(and(inTenant(scope, customerEmails), eq(customerEmails.customerId, customerId)))
    .orderBy(desc(customerEmails.isPrimary), asc(customerEmails.id))
    .limit(1)
  if (!found) throw new Invalid('errors.noAddress', { name }, 'customerId')
  return found.email
}

async function slugOf(scope: Scope): Promise<string> {
  const [retailer] = await scope.db.select({ slug: retailers.slug }).from(retailers).where(eq(retailers.id, scope.retailerId))
  return retailer?.slug ?? ''
}
