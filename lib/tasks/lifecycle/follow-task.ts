import { eq } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { readTaskSettings } from '@/lib/settings/read-task-settings'
import { nextNumber } from '@/lib/tasks/definition/next-number'
import type { Task } from '@/lib/tasks/task'

type Late = { customerId: string; by: string }
const dayMs = 86_400_000

/** Whether the task was closed longer ago than the retailer lets an answer bring it back (G-14). */
export async function isTooLate(scope: Scope, task: Task): Promise<boolean> {
  if (task.state === 'open' || !task.closedAt) return false
  const { reopensWithinDays } = await readTaskSettings(scope)
  return reopensWithinDays !== null && scope.now.getTime() - task.closedAt.getTime() > reopensWithinDays * dayMs
}

/**
 * Makes the task that goes on from one closed too long ago to reopen: same store or person, same type, with the customer who
 * answered, in the retailer's language; both say so (G-14). The caller holds the thread's lock, so there is never a second.
 */
export async function followTask(scope: Scope, before: Task, { customerId, by }: Late): Promise<Task> {
  return transact(scope, async (scope) => {
    const [made] = await scope.db
      .insert(tasks)
      .values({
        ...carriedOver(before),
        ...(await contentOf(scope, before, by)),
        id: newId(),
        number: await nextNumber(scope),
        origin: 'reply',
        followsId: before.id,
        customerId,
        createdAt: scope.now,
      })
      .returning()
    if (!made) throw new Error('the task was not written')

    const { storeId } = made
    await record(scope, { type: 'task.created', taskId: made.id, storeId, customerId })
    const data = { followUpId: made.id, to: String(made.number), from: by }
    await record(scope, { type: 'task.followed', taskId: before.id, storeId: before.storeId, customerId, data })
    return made
  })
}

/** `reopenedFrom` lets "nothing to do" close it outside the figures, as it does a task that came back (G-11). */
const carriedOver = (before: Task) => ({
  retailerId: before.retailerId,
  kind: before.kind,
  type: before.type,
  priority: before.priority,
  isPrivate: before.isPrivate,
  storeId: before.storeId,
  assigneeId: before.assigneeId,
  isMadeByStore: before.isMadeByStore,
  reopenedFrom: before.state,
  contactedAt: before.contactedAt,
  contactedById: before.contactedById,
})

async function contentOf(scope: Scope, before: Task, by: string) {
  const [retailer] = await scope.db.select({ locale: retailers.locale }).from(retailers).where(eq(retailers.id, scope.retailerId))
  const t = getTranslator(retailer?.locale ?? 'en')
  const values = { number: String(before.number), title: before.title, customer: by }
  return {
    title: [...t('tasks.follow.title', values)].slice(0, 200).join(''),
    description: t('tasks.follow.description', values),
  }
}
