import { outcomes } from '@/db/schema/chain-lists'
import { authorize } from '@/lib/access/abilities'
import { once } from '@/lib/access/once'
import { localeOf, type Scope } from '@/lib/access/scope'
import type { Followed } from '@/lib/activity/event'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { keepTouchpoint } from '@/lib/records/keep-touchpoint'
import { nameOfRecord, recordOf, requireRecord } from '@/lib/records/record-ref'
import { recordValues } from '@/lib/records/record-values'
import { setValues } from '@/lib/records/set-values'
import { nameIn } from '@/lib/settings/lists/name-in'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { closeTask } from '@/lib/tasks/lifecycle/close-task'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { type CompleteTaskInput, type Completion, completeTaskInput, type FollowUp } from './completion-input'

/**
 * Closes a task with all that follows from it, together or not at all (T-13): how it ended, a contact, new values of its record, and the next
 * tasks. Once for a key (Q-C7). Conflict where somebody closed it before (G-16) or changed a value meanwhile (T-16); Invalid at the field of
 * what is wrong. Each part is told in the task's log and on its record's timeline.
 */
export async function completeTask(scope: Scope, input: CompleteTaskInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { key, ...sent } = parseOnce(completeTaskInput, input)

  return transact(scope, async (scope) => {
    const { taskId } = sent
    let closed: Task | undefined
    await once(scope, { key, what: 'completion', sent, answer: { taskId } }, async () => {
      closed = await complete(scope, await getTask(scope, taskId), sent)
      return { taskId }
    })
    return closed ?? getTask(scope, taskId)
  })
}

async function complete(scope: Scope, task: Task, { outcomeId, touchpoint, values, followUps }: Completion): Promise<Task> {
  const outcome = outcomeId ? await requireOutcome(scope, outcomeId) : null
  const followed: Followed = { followUpIds: [] }
  if (touchpoint) followed.touchpointId = await touch(scope, task, touchpoint)
  if (values.length > 0) followed.values = await change(scope, task, values)
  for (const [at, next] of followUps.entries()) followed.followUpIds.push(await follow(scope, task, next, at))
  const isMore = touchpoint || followed.values || followUps.length > 0
  return closeTask(scope, {
    task,
    state: outcome?.closesAs ?? 'resolved',
    ...(outcome && { outcome: { id: outcome.id, name: nameIn(outcome.names, localeOf(scope)) } }),
    ...(isMore && { followed }),
  })
}

const about = ({ id: taskId, storeId, customerId, accountId, orderId }: Task) => ({
  taskId,
  storeId,
  customerId,
  accountId,
  orderId,
})

async function requireOutcome(scope: Scope, outcomeId: string) {
  const [outcome] = await scope.db
    .select()
    .from(outcomes)
    .where(byId(scope, outcomes, outcomeId))
  if (!outcome || outcome.retiredAt) throw new Invalid('errors.outcomeGone', {}, 'outcomeId')
  return outcome
}

async function touch(scope: Scope, task: Task, touchpoint: NonNullable<Completion['touchpoint']>): Promise<string> {
  const { id: touchpointId } = await keepTouchpoint(scope, about(task), touchpoint)
  const { channel, text: words } = touchpoint
  await record(scope, { type: 'task.touched', ...about(task), data: { touchpointId, channel, words } })
  return touchpointId
}

async function change(scope: Scope, task: Task, values: Completion['values']): Promise<Followed['values']> {
  const of = recordOf(task)
  if (!of) throw new Invalid('errors.noRecord', {}, 'values')
  const known = await requireRecord(scope, of)
  const changes = await setValues(scope, of, values)
  if (Object.keys(changes).length === 0) return undefined
  await record(scope, {
    type: 'task.valuesSet',
    ...about(task),
    data: { of: of.kind, name: nameOfRecord(known), values: changes },
  })
  await recordValues(scope, of, changes)
  return { of: of.kind, id: of.id, changes }
}

/** The next task, about the same; without words of its own it is described by where it comes from. */
async function follow(scope: Scope, task: Task, next: FollowUp, at: number): Promise<string> {
  const { customerId, accountId, orderId, flowId } = task
  const description = next.description || `${next.title}\n\n#${task.number} ${task.title}`
  const made = await createPersonalTask(scope, { ...next, description, customerId, accountId, orderId, flowId }).catch(
    (error) => {
      throw error instanceof Invalid ? new Invalid(error.key, error.values, `followUps.${at}.${error.field}`) : error
    },
  )
  const data = { followUpId: made.id, number: made.number, title: made.title }
  await record(scope, { type: 'task.followUpAdded', ...about(task), data })
  return made.id
}
