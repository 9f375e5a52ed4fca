import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { zoneOf } from '@/lib/tasks/due/due-in'
import { spanColumns } from '@/lib/tasks/due/span'
import { type EditTaskInput, editTaskInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { chooseAssignee, tellAssignee } from './choose-assignee'
import { chooseCustomer } from './choose-customer'
import { dueOf } from './create-group-task'
import { defineTask } from './define-task'
import { described } from './described'
import { chooseMaterials, giveProducts, materialChanges, readMaterials } from './materials'
import { requireEdit } from './may-edit'

/** Changes what a task says and whom it is about; the log keeps old and new, and nothing where nothing changed (T-5). Forbidden for those R-3 leaves out, Conflict for a save made from an older version (T-16). */
export async function editTask(scope: Scope, input: EditTaskInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, version, dueOn, dueTime, startsAt, endsAt, productIds, assetId, customerId, assigneeId, ...said } = parseOnce(
    editTaskInput,
    input,
  )
  const content = described(said)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    await requireEdit(scope, before)
    const who = await chooseAssignee(scope, before, assigneeId)
    const timeZone = await zoneOf(scope, before)
    // A time was typed on the clock of the one who had it; a day ends at the midnight of the one who has it now (T-3).
    const due = dueColumns(dueOf(dueOn, dueTime, timeZone), await zoneOf(scope, { ...before, ...who.set }))
    const span = spanColumns({ startsAt, endsAt }, timeZone, before)

    const had = await readMaterials(scope, before)
    const has = await chooseMaterials(scope, { productIds, assetId }, had)

    const customer = await chooseCustomer(scope, before, customerId)

    const set = { ...content, ...who.set, ...due, ...span, assetId: has.asset?.id ?? null, customerId: customer.customerId }
    const also = { ...who.changes, ...customer.changes, ...materialChanges(had, has) }
    const { task, changes } = await defineTask(scope, before, set, { version, also })
    if (!changes) return task
    if (productIds) await giveProducts(scope, [taskId], has, had)

    await tellAssignee(scope, before, task)
    await record(scope, { type: 'task.edited', taskId, storeId: task.storeId, customerId: task.customerId, data: { changes } })
    return task
  })
}
