import { sql } from 'drizzle-orm'
import type { Scope } from '@/lib/tenancy/scope'
import { channel, type Topic } from './topics'

/** Tells open screens, once the transaction commits, that a topic changed. */
export async function announce(scope: Scope, topics: Topic[], id: string, storeId?: string | null) {
  for (const topic of topics)
    await scope.db.execute(
      sql`select pg_notify(${channel}, ${JSON.stringify({ retailerId: scope.retailerId, topic, id, storeId })})`,
    )
}

/** Ends a person's open streams at once (Q-A4). */
export async function announceSessionEnd(
  client: { query: (text: string, values: unknown[]) => Promise<unknown> },
  userId: string,
) {
  await client.query('select pg_notify($1, $2)', [channel, JSON.stringify({ sessionEnded: true, userId })])
}
