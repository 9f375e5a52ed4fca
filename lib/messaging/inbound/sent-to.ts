import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import { endingOf, messageLanguages } from '@/lib/messaging/outbound/message-reader'

/** Nobody answers what is older than this many messages; a mail quotes one or two. */
const MOST_LETTERS = 20

/**
 * What we wrote to a customer of late, newest first, with the line that every message ends with, as one text: their answers quote it, and
 * by it our words are told from theirs (Q-E7). Of all their tasks, for people answer whichever message they find. Null when we never wrote.
 * And the customer's given name, which the same look finds. Part of the caller's transaction.
 */
export async function sentTo(scope: Scope, customerId: string): Promise<{ sent: string | null; givenName: string }> {
  const [sentMessages, reader] = await Promise.all([
    outgoingMessages(scope).execute({ retailerId: scope.retailerId, customerId }),
    messageLanguages(scope, customerId),
  ])
  const ending = endingOf(reader, '').label
  const sent = sentMessages.length === 0 ? null : sentMessages.map(({ text }) => `${text}\n${ending}`).join('\n\n')
  return { sent, givenName: reader.givenName }
}

const outgoingMessages = (scope: Scope) =>
  prepared(scope, 'messages-to', (db) =>
    db
      .select({ text: messages.text })
      .from(messages)
      .where(
        and(
          eq(messages.retailerId, sql.placeholder('retailerId')),
          eq(messages.customerId, sql.placeholder('customerId')),
          eq(messages.direction, 'out'),
          notInArray(messages.state, ['scheduled', 'held', 'cancelled']),
        ),
      )
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(MOST_LETTERS),
  )
