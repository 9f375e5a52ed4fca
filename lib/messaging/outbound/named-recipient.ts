import { and, eq, ne } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { customers } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { calledBy } from './record-send'

/** What a message's customer is called in its task's log where messages went to several; nothing where there is no other to mistake them for (G-15). */
export async function namedRecipient(scope: Scope, { taskId, customerId }: Message): Promise<string> {
  if (!taskId || !customerId) return ''
  const { retailerId } = scope
  const [other] = await scope.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.retailerId, retailerId),
        eq(messages.taskId, taskId),
        eq(messages.direction, 'out'),
        ne(messages.customerId, customerId),
        ne(messages.state, 'cancelled'),
      ),
    )
    .limit(1)
  if (!other) return ''
  const [named] = await scope.db
    .select({ name: customers.name, givenName: customers.givenName, ofTask: tasks.customerId })
    .from(customers)
    .innerJoin(tasks, and(eq(tasks.retailerId, customers.retailerId), eq(tasks.id, taskId)))
    .where(and(eq(customers.retailerId, retailerId), eq(customers.id, customerId)))
  return named ? calledBy({ customerId: named.ofTask }, { ...named, customerId }) : ''
}
