import type { z } from 'zod'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { record } from '@/lib/activity/record'
import { endSessions } from '@/lib/auth/end-sessions'
import { findLink, spendLink } from '@/lib/auth/one-time-link'
import { checkPassword, hashPassword, isPassword } from '@/lib/auth/password'
import { forgive, throttle } from '@/lib/auth/throttle'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { changePasswordInput, passwordInput } from './input'

/** Sets a password by an invitation's or reset's link, which is used up; every session ends. NotFound when the link is spent or old (Q-A5). */
export async function setPasswordByLink(input: z.input<typeof passwordInput>): Promise<{ email: string }> {
  const { token, password } = parseOnce(passwordInput, input)
  const link = await findUsable(token)
  if (!link) throw new NotFound('errors.linkSpent')
  checkPassword(password, [link.email, link.name])
  const passwordHash = await hashPassword(password)
  const scope = await homeScope(link.userId)

  await transact(scope, async (scope) => {
    if (!scope.db.client || !(await spendLink(scope.db.client, token))) throw new NotFound('errors.linkSpent')
    await write(scope, { userId: link.userId, person: link.name }, passwordHash)
  })
  return { email: link.email }
}

/** Whether a link could still set a password. */
export const isUsable = async (token: string) => (await findUsable(token)) !== null

// An invitation to somebody who already has a password is no way to set another: the inviting retailer may not be theirs.
async function findUsable(token: string) {
  const link = await findLink(token)
  return link && !(link.purpose === 'invitation' && link.hasPassword) ? link : null
}

/** Changes one's own password; all other sessions end (Q-A4). Invalid when the present one is wrong, LimitReached after ten guesses in a quarter of an hour (Q-A2). */
export async function changePassword(scope: Scope, input: z.input<typeof changePasswordInput>, keep: string) {
  const { current, password } = parseOnce(changePasswordInput, input)
  if (scope.actor.kind !== 'person') throw new Forbidden()
  const { userId, email, name } = scope.actor
  const guesses = `own-password:${userId}`
  await throttle(guesses, { max: 10, seconds: 15 * 60 }, { key: 'errors.tooMany', field: 'current' })
  const { rows } = await (await pool()).query<{ password_hash: string | null }>('select password_hash from users where id = $1', [
    userId,
  ])
  if (!(await isPassword(rows[0]?.password_hash ?? null, current))) throw new Invalid('errors.passwordWrong', {}, 'current')
  await forgive(guesses)
  checkPassword(password, [email, name])
  const passwordHash = await hashPassword(password)
  await transact(scope, (scope) => write(scope, { userId }, passwordHash, keep))
}

/** Whoever came by a link is not signed in: the entry names them. */
async function write(scope: Scope, whose: { userId: string; person?: string }, passwordHash: string, keep = '') {
  const { userId } = whose
  await scope.db.client?.query('update users set password_hash = $2 where id = $1', [userId, passwordHash])
  await endSessions(scope, userId, keep)
  await record(scope, { type: 'audit.passwordChanged', data: whose })
}

/** A password belongs to the deployment; its history is written with the person's first retailer. */
async function homeScope(userId: string): Promise<Scope> {
  const { rows } = await (await pool()).query<{ retailer_id: string }>('select retailer_id from memberships_of_user($1)', [
    userId,
  ])
  const [first] = rows
  if (!first) throw new Conflict('errors.noMembership')
  return scopeOfRetailer(first.retailer_id)
}
