import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { sameTask } from '../queries'
import type { Task } from '../task'
import { giveOn } from './give-on'

/**
 * A customer answered on a task of somebody who left: it goes where their work went (G-11), closed ones that came back as well. Where it
 * went nowhere, or to somebody who left too, it stays. Part of the caller's transaction.
 */
export async function passOn(scope: Scope, task: Task): Promise<Task> {
  if (task.kind !== 'personal' || !task.assigneeId) return task
  const leaver = await findLeaver(scope, task.assigneeId)
  if (!leaver) return task
  const to = leaver.answersToStore ? ('store' as const) : await findHeir(scope, leaver.answersToId)
  if (!to) return task
  await giveOn(scope, { leaver, to, which: eq(tasks.id, task.id) })
  const [now] = await scope.db.select().from(tasks).where(sameTask(task))
  return now ?? task
}

/** Who is told of an answer to somebody's message, were they to have left: the colleague their work went to. */
export async function heirOf(scope: Scope, membershipId: string | null): Promise<string | null> {
  return (membershipId && (await findLeaver(scope, membershipId))?.answersToId) || null
}

const ofPerson = (scope: Scope, id: string) => byId(scope, memberships, id)

async function findLeaver(scope: Scope, membershipId: string) {
  const [leaver] = await scope.db
    .select()
    .from(memberships)
    .where(and(ofPerson(scope, membershipId), isNotNull(memberships.deactivatedAt)))
  return leaver ?? null
}

async function findHeir(scope: Scope, membershipId: string | null) {
  if (!membershipId) return null
  const [heir] = await scope.db
    .select()
    .from(memberships)
    .where(and(ofPerson(scope, membershipId), isNull(memberships.deactivatedAt)))
  return heir ?? null
}
