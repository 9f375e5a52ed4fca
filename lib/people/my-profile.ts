import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { Forbidden } from '@/lib/errors'

export type MyProfile = { signature: string; hasShortcuts: boolean }

/** One's own signature, and whether single keys are shortcuts; language and theme come with the session. */
export async function readMyProfile(scope: Scope): Promise<MyProfile> {
  if (scope.actor.kind !== 'person') throw new Forbidden()
  const [me] = await scope.db
    .select({ signature: users.signature, hasShortcuts: users.hasShortcuts })
    .from(users)
    .where(eq(users.id, scope.actor.userId))
  return me ?? { signature: '', hasShortcuts: true }
}
