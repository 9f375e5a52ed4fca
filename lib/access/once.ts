import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { idempotencyKeys } from '@/db/schema/tenancy'
import { insertMany } from '@/lib/database/insert-many'
import { pool } from '@/lib/database/pool'
import { Conflict } from '@/lib/errors'
import { membershipOf, type Scope } from './scope'

/** `answer`: what it will be, where that is known before: it is kept with the key then. */
type Press<T> = { key: string | undefined; what: string; sent: unknown; answer?: T }

/**
 * Runs a verb once for a key, however often and at how many places at once it is sent: everybody else waits and gets the first one's answer
 * (Q-C7). Conflict when the key was used for something else, or by somebody else. Part of the caller's transaction: what fails leaves the key
 * free. `answer` is kept as JSON.
 */
export async function once<T>(scope: Scope, { key, what, sent, answer }: Press<T>, run: () => Promise<T>): Promise<T> {
  if (!key) return run()
  const { retailerId } = scope
  const membershipId = membershipOf(scope) ?? retailerId
  const requestHash = createHash('sha256')
    .update(JSON.stringify([what, sent]))
    .digest('hex')
  const ofKey = and(eq(idempotencyKeys.retailerId, retailerId), eq(idempotencyKeys.id, key))
  // Of two at once the second waits here until the first has committed.
  const more = 'on conflict do nothing returning id'
  const row = { retailerId, id: key, membershipId, requestHash, ...(answer === undefined ? {} : { answer }) }
  const [fresh] = await insertMany(scope, idempotencyKeys, [row], { more })
  if (!fresh) {
    const [known] = await scope.db.select().from(idempotencyKeys).where(ofKey)
    if (known?.requestHash !== requestHash || known.membershipId !== membershipId) throw new Conflict('errors.keyUsedOtherwise')
    return known.answer as T
  }
  const result = await run()
  if (answer === undefined) await scope.db.update(idempotencyKeys).set({ answer: result }).where(ofKey)
  return result
}

/** Forgets keys after a week: nobody sends the same press again then. */
export async function forgetOldKeys(): Promise<void> {
  await (await pool()).query(`delete from idempotency_keys where created_at < now() - interval '7 days'`)
}
