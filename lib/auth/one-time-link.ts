import type pg from 'pg'
import type { linkPurposes } from '@/db/vocabulary'
import { pool } from '@/lib/database/pool'
import { env } from '@/lib/env'
import { hashToken, newSessionToken } from './session-token'

type Purpose = (typeof linkPurposes)[number]
const hours: Record<Purpose, number> = { invitation: 7 * 24, reset: 1 }

/** A single-use link, kept only as a hash, at the configured public address whatever the Host header said (Q-A5). */
export async function makeLink(client: pg.ClientBase | pg.Pool, purpose: Purpose, userId: string): Promise<string> {
  const token = newSessionToken()
  await client.query(
    `insert into one_time_links (token_hash, purpose, user_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [hashToken(token), purpose, userId, hours[purpose]],
  )
  return `${env().STOREHAND_URL}/welcome/${token}`
}

/** Ends every open link of this purpose of a person, before another is sent instead. */
export async function endLinks(client: pg.ClientBase, purpose: Purpose, userId: string) {
  await client.query('update one_time_links set used_at = now() where user_id = $1 and purpose = $2 and used_at is null', [
    userId,
    purpose,
  ])
}

/** Whose unused, unexpired link this is. */
export async function findLink(
  token: string,
): Promise<{ userId: string; purpose: Purpose; email: string; name: string; hasPassword: boolean } | null> {
  const { rows } = await (await pool()).query<{
    user_id: string
    purpose: Purpose
    email: string
    name: string
    has_password: boolean
  }>(
    `select l.user_id, l.purpose, u.email, u.name, u.password_hash is not null as has_password from one_time_links l join users u on u.id = l.user_id where token_hash = $1 and used_at is null and expires_at > now()`,
    [hashToken(token)],
  )
  const [link] = rows
  return link
    ? { userId: link.user_id, purpose: link.purpose, email: link.email, name: link.name, hasPassword: link.has_password }
    : null
}

/** Uses the link up, and every other open one of that person; false when somebody was first. */
export async function spendLink(client: pg.ClientBase, token: string): Promise<boolean> {
  const used = await client.query<{ user_id: string }>(
    'update one_time_links set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning user_id',
    [hashToken(token)],
  )
  const [link] = used.rows
  if (link) await client.query('update one_time_links set used_at = now() where user_id = $1 and used_at is null', [link.user_id])
  return Boolean(link)
}
