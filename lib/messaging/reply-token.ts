import { and, eq } from 'drizzle-orm'
import { replyTokens } from '@/db/schema/messaging'
import { newId, newToken } from '@/lib/ids'
import type { Scope } from '@/lib/tenancy/scope'

type Recipient = { taskId: string; customerId: string; email: string }

/** The recipient's token on this task, made at the first mail and kept as long as the task (Q-E8). */
export async function tokenFor(scope: Scope, recipient: Recipient): Promise<string> {
  await scope.db
    .insert(replyTokens)
    .values({ retailerId: scope.retailerId, id: newId(), token: newToken(), ...recipient })
    .onConflictDoNothing({ target: [replyTokens.retailerId, replyTokens.taskId, replyTokens.customerId] })
  const [kept] = await scope.db
    .select({ token: replyTokens.token })
    .from(replyTokens)
    .where(
      and(
        eq(replyTokens.retailerId, scope.retailerId),
        eq(replyTokens.taskId, recipient.taskId),
        eq(replyTokens.customerId, recipient.customerId),
      ),
    )
  if (!kept) throw new Error('the reply token was not written')
  return kept.token
}
