import { replyTokens } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { newId, newToken } from '@/lib/ids'

type Recipient = { taskId: string; customerId: string; email: string }

/** The recipient's token on this task, made at the first mail and kept as long as the task (Q-E8); it follows a corrected address. */
export async function tokenFor(scope: Scope, recipient: Recipient): Promise<string> {
  const [kept] = await scope.db
    .insert(replyTokens)
    .values({ retailerId: scope.retailerId, id: newId(), token: newToken(), ...recipient })
    .onConflictDoUpdate({
      target: [replyTokens.retailerId, replyTokens.taskId, replyTokens.customerId],
      set: { email: recipient.email },
    })
    .returning({ token: replyTokens.token })
  if (!kept) throw new Error('the reply token was not written')
  return kept.token
}
