import { pool } from '@/lib/database/pool'
import { hashToken, newSessionToken } from './session-token'

/** A new session for somebody who proved who they are; a new id at every sign-in (Q-A3). Null when they belong nowhere any more. */
export async function startSession(userId: string): Promise<string | null> {
  const open = await pool()
  const { rows } = await open.query<{ retailer_id: string }>('select retailer_id from memberships_of_user($1)', [userId])
  const [first] = rows
  if (!first) return null
  const token = newSessionToken()
  await open.query('insert into sessions (token_hash, user_id, current_retailer_id) values ($1, $2, $3)', [
    hashToken(token),
    userId,
    first.retailer_id,
  ])
  return token
}
