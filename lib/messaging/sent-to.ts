import { and, desc, eq, notInArray } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { Scope } from '@/lib/tenancy/scope'
import { endingOf, letterReader } from './letter-reader'

/** Nobody answers what is older than this many letters; a mail quotes one or two. */
const MOST_LETTERS = 20

/**
 * What we wrote to a customer of late, newest first, with the line that every letter ends with, as one text: their answers quote it, and
 * by it our words are told from theirs (Q-E7). Of all their tasks, for people answer whichever letter they find. Null when we never wrote.
 * And the customer's given name, which the same look finds. Part of the caller's transaction.
 */
export async function sentTo(scope: Scope, customerId: string): Promise<{ sent: string | null; givenName: string }> {
  const [letters, reader] = await Promise.all([
    scope.db
      .select({ text: messages.text })
      .from(messages)
      .where(
        and(
          eq(messages.retailerId, scope.retailerId),
          eq(messages.customerId, customerId),
          eq(messages.direction, 'out'),
          notInArray(messages.state, ['scheduled', 'held', 'cancelled']),
        ),
      )
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(MOST_LETTERS),
    letterReader(scope, customerId),
  ])
  const ending = endingOf(reader, '').label
  const sent = letters.length === 0 ? null : letters.map(({ text }) => `${text}\n${ending}`).join('\n\n')
  return { sent, givenName: reader.givenName }
}
