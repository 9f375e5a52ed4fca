import { and, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { memberships } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { endSessions } from '@/lib/auth/end-sessions'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { holdPerson } from './change-person'
import { personInput } from './input'
import { getPerson } from './queries'

const same = (scope: Scope, membershipId: string) => byId(scope, memberships, membershipId)

/** Ends a person's access at once, sessions and open screens too (Q-A4). The log keeps their name. */
export async function deactivatePerson(scope: Scope, input: z.input<typeof personInput>) {
  authorize(scope, 'people.manage')
  const { membershipId } = parseOnce(personInput, input)
  if (membershipId === membershipOf(scope)) throw new Conflict('errors.notYourself')

  await transact(scope, async (scope) => {
    // Whoever gives them something at this moment is through before, or is told that they left.
    await holdPerson(scope, membershipId)
    const person = await getPerson(scope, membershipId)
    const [ended] = await scope.db
      .update(memberships)
      .set({ deactivatedAt: scope.now })
      .where(and(same(scope, membershipId), isNull(memberships.deactivatedAt)))
      .returning({ id: memberships.id })
    if (!ended) throw new Conflict('errors.alreadyDeactivated', { name: person.name })
    await endSessions(scope, person.userId)
    await record(scope, { type: 'audit.deactivated', data: { membershipId, person: person.name } })
  })
}

/** Lets a person in again, with the role and stores they had; what was given on stays where it is, what customers answer is theirs again. */
export async function reactivatePerson(scope: Scope, input: z.input<typeof personInput>) {
  authorize(scope, 'people.manage')
  const { membershipId } = parseOnce(personInput, input)

  await transact(scope, async (scope) => {
    const person = await getPerson(scope, membershipId)
    const [back] = await scope.db
      .update(memberships)
      .set({ deactivatedAt: null, answersToId: null, answersToStore: false })
      .where(and(same(scope, membershipId), isNotNull(memberships.deactivatedAt)))
      .returning({ id: memberships.id })
    if (!back) throw new Conflict('errors.alreadyActive', { name: person.name })
    await record(scope, { type: 'audit.reactivated', data: { membershipId, person: person.name } })
  })
}
