import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/tenancy'
import { Forbidden } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'

/** One's own signature; language and theme come with the session. */
export async function readMySignature(scope: Scope): Promise<string> {
  if (scope.actor.kind !== 'person') throw new Forbidden()
  const [me] = await scope.db.select({ signature: users.signature }).from(users).where(eq(users.id, scope.actor.userId))
  return me?.signature ?? ''
}
