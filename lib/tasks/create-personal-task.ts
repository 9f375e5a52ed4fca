import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { newId } from '@/lib/ids'
import { notify } from '@/lib/notifications/notify'
import { requireCustomer } from '@/lib/records/queries'
import { authorize } from '@/lib/tenancy/abilities'
import { getColleague } from '@/lib/tenancy/colleagues'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { dueOf } from './create-group-task'
import { described } from './described'
import { chooseGiven, giveProducts } from './given'
import { type CreatePersonalTaskInput, createPersonalTaskInput } from './input'
import { nextNumber } from './next-number'
import { spanColumns } from './span'
import { dueColumns, type Task } from './task'

/** A task of one person: oneself, or a colleague of one's stores. Due in the assignee's zone (T-2, T-3). */
export async function createPersonalTask(scope: Scope, given: CreatePersonalTaskInput): Promise<Task> {
  authorize(scope, 'task.createPersonal')
  const { assigneeId, customerId, dueOn, dueTime, startsAt, endsAt, productIds, assetId, ...said } =
    createPersonalTaskInput.parse(given)
  const words = described(said)

  return transact(scope, async (scope) => {
    const assignee = await getColleague(scope, assigneeId || (membershipOf(scope) ?? ''))
    if (customerId) await requireCustomer(scope, customerId)
    const given = await chooseGiven(scope, { productIds, assetId })

    const [task] = await scope.db
      .insert(tasks)
      .values({
        ...words,
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
        assetId: given.asset?.id ?? null,
        createdAt: scope.now,
      })
      .returning()
    if (!task) throw new Error('the task was not written')

    await giveProducts(scope, [task.id], given)
    await notify(scope, { kind: 'assigned', taskId: task.id, cause: task.id, to: [assignee.id], words: task.title })
    await record(scope, { type: 'task.created', taskId: task.id, storeId: task.storeId, customerId })
    return task
  })
}
