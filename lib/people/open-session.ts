import { record } from '@/lib/activity/record'
import { findSession } from '@/lib/tenancy/find-session'
import { startSession } from '@/lib/tenancy/start-session'
import { transact } from '@/lib/tenancy/transact'

/** A session for somebody who proved who they are, recorded with where from (R-6, Q-R2). Null when they belong nowhere any more. */
export async function openSession({ userId, from }: { userId: string; from: string }): Promise<string | null> {
  const token = await startSession(userId)
  const session = await findSession(token ?? undefined)
  if (!session) return null
  await transact(session.scope, (scope) => record(scope, { type: 'audit.signedIn', data: { userId, from } }))
  return token
}
