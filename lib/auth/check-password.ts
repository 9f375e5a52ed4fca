import { createHash } from 'node:crypto'
import { pool } from '@/lib/database/pool'
import { isPassword } from './password'
import { forgive, takeOne, throttle } from './throttle'

const perAccount = { max: 10, seconds: 15 * 60 }
const perAddress = { max: 100, seconds: 15 * 60 }

/** The user behind an email and password, or null; LimitReached after too many guesses at an account or from an address (Q-A2). */
export async function checkCredentials(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; email: string } | null> {
  const account = `sign-in:${digest(email.toLowerCase())}`
  const from = `sign-in-from:${digest(address)}`
  await throttle(from, perAddress)
  await throttle(account, perAccount)
  const { rows } = await (await pool()).query<{ id: string; email: string; password_hash: string | null }>(
    'select id, email, password_hash from users where lower(email) = lower($1)',
    [email],
  )
  const [user] = rows
  if (!(await isPassword(user?.password_hash ?? null, password)) || !user) return null
  await forgive(account)
  // A whole head office signs in from one address; only wrong guesses count there.
  await takeOne(from)
  return { id: user.id, email: user.email }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)
