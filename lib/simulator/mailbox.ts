import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { messages, simulatorMails } from '@/db/schema/messaging'
import { customers } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { Forbidden, NotFound } from '@/lib/errors'
import { hasRealProvider } from '@/lib/messaging/provider/provider'

const reached = ['sent', 'delivered', 'bounced', 'complained', 'delayed'] as const

/** Throws unless the simulator is there for this person: absent where a real provider is configured, closed to account managers. */
export function requireSimulator(scope: Scope) {
  if (hasRealProvider()) throw new NotFound()
  authorize(scope, 'simulator.use')
}

/**
 * Mail to customers one may see; a corporate admin's all of the retailer. Invitations and resets are theirs alone: whoever sees them could
 * take the account.
 */
function readable(scope: Scope): SQL | undefined {
  const isAdmin = scope.actor.kind === 'person' && scope.actor.role === 'corporate_admin'
  if (isAdmin) return inArray(messages.purpose, ['task', 'notice'])
  const seen = scope.db.select({ id: customers.id }).from(customers).where(visible(scope, customers))
  return and(eq(messages.purpose, 'task'), inArray(messages.customerId, seen))
}

const mine = (scope: Scope) =>
  and(inTenant(scope, messages), eq(messages.direction, 'out'), inArray(messages.state, [...reached]), readable(scope))

const named = (text: string): SQL | undefined => {
  const like = likePattern(text)
  return text === '' ? undefined : sql`fold(coalesce(${customers.name}, '') || ' ' || ${messages.toAddress}) like fold(${like})`
}

/**
 * The people mail went to, the latest first: address, the customer's name if it is one's, last subject, when; those whose name or address has
 * the words in it. Own retailer's mail only.
 */
export async function listMailboxes(scope: Scope, text = '') {
  requireSimulator(scope)
  const rows = await scope.db
    .select({ address: messages.toAddress, name: customers.name, subject: messages.subject, at: messages.createdAt })
    .from(messages)
    .leftJoin(customers, and(eq(customers.retailerId, messages.retailerId), eq(customers.id, messages.customerId)))
    .where(and(mine(scope), named(text)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(500)
  const boxes = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!boxes.has(row.address)) boxes.set(row.address, row)
  return [...boxes.values()].slice(0, 60)
}

/** What one address received, as it arrived at the stand-in, and what was answered from there; oldest first. NotFound for one no mail went to. */
export async function readMailbox(scope: Scope, address: string) {
  requireSimulator(scope)
  const sent = await scope.db
    .select({
      id: messages.id,
      at: messages.createdAt,
      from: messages.fromName,
      subject: messages.subject,
      payload: simulatorMails.payload,
      html: messages.html,
      text: messages.text,
      customerId: messages.customerId,
      purpose: messages.purpose,
    })
    .from(messages)
    .leftJoin(simulatorMails, eq(simulatorMails.id, messages.providerId))
    .where(and(mine(scope), eq(messages.toAddress, address)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(30)
  if (sent.length === 0) throw new NotFound()
  const answers = await scope.db
    .select({
      id: simulatorMails.id,
      at: simulatorMails.createdAt,
      payload: simulatorMails.payload,
      answers: simulatorMails.answersMessageId,
    })
    .from(simulatorMails)
    .where(
      and(
        eq(simulatorMails.direction, 'in'),
        eq(simulatorMails.answersRetailerId, scope.retailerId),
        eq(simulatorMails.address, address),
      ),
    )
    .orderBy(desc(simulatorMails.createdAt))
    .limit(60)
  return { sent: sent.reverse(), answers: answers.reverse() }
}

export async function getReachedMail(scope: Scope, messageId: string) {
  requireSimulator(scope)
  const [mail] = await scope.db
    .select()
    .from(messages)
    .where(and(mine(scope), eq(messages.id, messageId)))
  if (!mail) throw new NotFound()
  if (mail.purpose === 'notice') throw new Forbidden()
  return mail
}
