import { record } from '@/lib/activity/record'
import { endSession } from '@/lib/auth/end-sessions'
import { findSession } from '@/lib/auth/find-session'
import { hashToken } from '@/lib/auth/session-token'
import { startSession } from '@/lib/auth/start-session'
import { transact } from '@/lib/database/transact'

/**
 * A session for somebody who proved who they are, recorded with where from (R-6, Q-R2); the one that this browser had (`before`, its cookie) ends
 * (Q-A3). Null when they belong nowhere any more.
 */
export async function openSession({
  userId,
  from,
  before,
}: {
  userId: string
  from: string
  before?: string
}): Promise<string | null> {
  const token = await startSession(userId)
  const session = await findSession(token ?? undefined)
  if (!session) return null
  if (before) await endSession(hashToken(before))
  await transact(session.scope, (scope) => record(scope, { type: 'audit.signedIn', data: { userId, from } }))
  return token
}
