import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { endLinks } from '@/lib/auth/one-time-link'
import { throttle } from '@/lib/auth/throttle'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { personInput } from './input'
import { sendInvitation } from './invite-person'
import { getPerson } from './queries'

/** Sends somebody who never came in another single-use link; the older ones end (Q-A5). Conflict when they have a password already or were deactivated. */
export async function resendInvitation(scope: Scope, input: z.input<typeof personInput>) {
  authorize(scope, 'people.manage')
  const { membershipId } = parseOnce(personInput, input)
  await throttle(`invitation:${scope.retailerId}:${membershipId}`, { max: 5, seconds: 3600 })

  await transact(scope, async (scope) => {
    const person = await getPerson(scope, membershipId)
    if (person.deactivatedAt) throw new Conflict('errors.alreadyDeactivated', { name: person.name })
    if (!person.isInvited) throw new Conflict('errors.alreadyActive', { name: person.name })
    if (scope.db.client) await endLinks(scope.db.client, 'invitation', person.userId)
    await sendInvitation(scope, person.userId, person.email, person.name)
  })
}
