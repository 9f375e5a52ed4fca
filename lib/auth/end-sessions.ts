import type { Scope } from '@/lib/access/scope'
import { pool } from '@/lib/database/pool'
import { announceSessionEnd } from '@/lib/realtime/announce'

/** Ends one session. */
export async function endSession(tokenHash: string) {
  await (await pool()).query('update sessions set ended_at = now() where token_hash = $1', [tokenHash])
}

/** Ends all sessions and open streams of a person, in the transaction that changed what they may do (Q-A4). */
export async function endSessions(scope: Scope, userId: string, except = '') {
  const client = scope.db.client
  if (!client) throw new Error('Sessions end in the transaction that ends the right.')
  await client.query('update sessions set ended_at = now() where user_id = $1 and ended_at is null and token_hash <> $2', [
    userId,
    except,
  ])
  await announceSessionEnd(client, userId)
}
