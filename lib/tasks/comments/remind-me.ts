import { and, eq, isNull } from 'drizzle-orm'
import { taskReminders } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { readerZone, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Forbidden, Invalid } from '@/lib/errors'
import { momentIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { type RemindMeInput, remindMeInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'

export type Reminder = { remindAt: Date }

/** Reminds one of a task at a day and time on one's own clock; a reminder is one's own and seen by nobody else (T-1). Invalid when it is past. */
export async function remindMe(scope: Scope, input: RemindMeInput): Promise<Reminder> {
  authorize(scope, 'task.act')
  const { taskId, day, time } = parseOnce(remindMeInput, input)
  const { actor } = scope
  if (actor.kind !== 'person') throw new Forbidden()
  const remindAt = momentIn(readerZone(scope), day, time)
  if (remindAt.getTime() <= scope.now.getTime()) throw new Invalid('errors.remindPast', {}, 'day')

  return transact(scope, async (scope) => {
    const { storeId, customerId } = await getTask(scope, taskId)
    const mine = { retailerId: scope.retailerId, taskId, membershipId: actor.membershipId }
    await scope.db.delete(taskReminders).where(stillToCome(scope, taskId, actor.membershipId))
    await scope.db
      .insert(taskReminders)
      .values({ ...mine, id: newId(), remindAt })
      .onConflictDoNothing()
    await record(scope, { type: 'task.reminderSet', taskId, storeId, customerId, data: { at: remindAt.toISOString() } })
    return { remindAt }
  })
}

const stillToCome = (scope: Scope, taskId: string, membershipId: string) =>
  and(
    inTenant(scope, taskReminders),
    eq(taskReminders.taskId, taskId),
    eq(taskReminders.membershipId, membershipId),
    isNull(taskReminders.remindedAt),
  )

/** One's own next reminder of a task, if any. */
export async function findReminder(scope: Scope, taskId: string, membershipId: string): Promise<Reminder | null> {
  const [found] = await scope.db
    .select({ remindAt: taskReminders.remindAt })
    .from(taskReminders)
    .where(stillToCome(scope, taskId, membershipId))
  return found ?? null
}
