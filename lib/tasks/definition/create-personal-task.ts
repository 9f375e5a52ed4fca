import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { holdColleague } from '@/lib/access/colleagues'
import { once } from '@/lib/access/once'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { requireCustomer } from '@/lib/customers/queries'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { notify } from '@/lib/notifications/notify'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { spanColumns } from '@/lib/tasks/due/span'
import { type CreatePersonalTaskInput, createPersonalTaskInput } from '@/lib/tasks/input'
import type { Task } from '@/lib/tasks/task'
import { dueOf } from './create-group-task'
import { described } from './described'
import { chooseMaterials, giveProducts } from './materials'
import { nextNumber } from './next-number'

/** A task of one person: oneself, or a colleague of one's stores. Due in the assignee's zone (T-2, T-3). Made once for a key (Q-C7). */
export async function createPersonalTask(scope: Scope, input: CreatePersonalTaskInput): Promise<Task> {
  authorize(scope, 'task.createPersonal')
  const { key, ...sent } = parseOnce(createPersonalTaskInput, input)

  return transact(scope, async (scope) => {
    const { id } = await once(scope, { key, what: 'personal task', sent }, () => make(scope, sent))
    const [task] = await scope.db
      .select()
      .from(tasks)
      .where(byId(scope, tasks, id))
    if (!task) throw new NotFound('errors.taskNotFound')
    return task
  })
}

type Input = Omit<ReturnType<typeof createPersonalTaskInput.parse>, 'key'>

async function make(scope: Scope, input: Input): Promise<{ id: string }> {
  const { assigneeId, customerId, dueOn, dueTime, startsAt, endsAt, productIds, assetId, ...said } = input
  const content = described(said)
  const assignee = await holdColleague(scope, assigneeId || (membershipOf(scope) ?? ''))
  if (customerId) await requireCustomer(scope, customerId)
  const materials = await chooseMaterials(scope, { productIds, assetId })

  const [task] = await scope.db
    .insert(tasks)
    .values({
      ...content,
      ...dueColumns(dueOf(dueOn, dueTime, assignee.timeZone), assignee.timeZone),
      ...spanColumns({ startsAt, endsAt }, assignee.timeZone),
      retailerId: scope.retailerId,
      id: newId(),
      number: await nextNumber(scope),
      kind: 'personal',
      storeId: assignee.homeStoreId,
      assigneeId: assignee.id,
      creatorId: membershipOf(scope),
      customerId,
      assetId: materials.asset?.id ?? null,
      createdAt: scope.now,
    })
    .returning()
  if (!task) throw new Error('the task was not written')

  await giveProducts(scope, [task.id], materials)
  await notify(scope, { kind: 'assigned', taskId: task.id, cause: task.id, to: [assignee.id], text: task.title })
  await record(scope, { type: 'task.created', taskId: task.id, storeId: task.storeId, customerId })
  return { id: task.id }
}
