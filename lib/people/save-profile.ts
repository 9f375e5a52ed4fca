import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { users } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { profileInput } from './input'

/** One's own language, theme, signature and shortcuts; what is not given stays as it is, saved in another tab or not. */
export async function saveProfile(scope: Scope, input: z.input<typeof profileInput>): Promise<z.output<typeof profileInput>> {
  const profile = parseOnce(profileInput, input)
  if (scope.actor.kind !== 'person') throw new Forbidden()
  const { userId } = scope.actor

  if (Object.keys(profile).length === 0) return profile
  await transact(scope, async (scope) => {
    await scope.db.update(users).set(profile).where(eq(users.id, userId))
    await record(scope, { type: 'audit.profileChanged', data: { userId } })
  })
  return profile
}
