import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { holdColleague } from '@/lib/access/colleagues'
import { once } from '@/lib/access/once'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { notify } from '@/lib/notifications/notify'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { spanColumns } from '@/lib/tasks/due/span'
import { type CreatePersonalTaskInput, createPersonalTaskInput } from '@/lib/tasks/input'
import type { Task } from '@/lib/tasks/task'
import { aboutOf, chooseAbout, giveAbout } from './choose-about'
import { dueOf } from './create-group-task'
import { described } from './described'
import { chooseMaterials, giveProducts } from './materials'
import { nextNumber, numberOfRow } from './next-number'

/** A task of one person: oneself, or a colleague of one's stores. Due in the assignee's zone (T-2, T-3). Made once for a key (Q-C7). */
export async function createPersonalTask(scope: Scope, input: CreatePersonalTaskInput): Promise<Task> {
  authorize(scope, 'task.createPersonal')
  const { key, ...sent } = parseOnce(createPersonalTaskInput, input)

  return transact(scope, async (scope) => {
    const id = newId()
    let made: Task | undefined
    const known = await once(scope, { key, what: 'personal task', sent, answer: { id } }, async () => {
      made = await make(scope, id, sent)
      return { id }
    })
    const task = made ?? (await taskOf(scope, known.id))
    if (!task) throw new NotFound('errors.taskNotFound')
    return task
  })
}

type Input = Omit<ReturnType<typeof createPersonalTaskInput.parse>, 'key'>

async function make(scope: Scope, id: string, input: Input): Promise<Task | undefined> {
  const { assigneeId, dueOn, dueTime, startsAt, endsAt, productIds, assetId, ...said } = input
  const content = described(said)
  const [assignee, materials, about] = await Promise.all([
    holdColleague(scope, assigneeId || (membershipOf(scope) ?? '')),
    chooseMaterials(scope, { productIds, assetId }),
    chooseAbout(scope, input),
  ])
  const row = {
    ...content,
    ...dueColumns(dueOf(dueOn, dueTime, assignee.timeZone), assignee.timeZone),
    ...spanColumns({ startsAt, endsAt }, assignee.timeZone),
    retailerId: scope.retailerId,
    id,
    kind: 'personal' as const,
    storeId: assignee.homeStoreId,
    assigneeId: assignee.id,
    creatorId: membershipOf(scope),
    ...about.columns,
    assetId: materials.asset?.id ?? null,
    createdAt: scope.now,
  }
  // All of it leaves in one trip: the retailer's numbers are held no longer than that.
  const [, , , , , , task] = await Promise.all([
    nextNumber(scope),
    insertMany(scope, tasks, [row], { computed: { number: numberOfRow(1) } }),
    giveProducts(scope, [id], materials),
    giveAbout(scope, [id], about),
    notify(scope, { kind: 'assigned', taskId: id, cause: id, to: [assignee.id], text: content.title }),
    record(scope, { type: 'task.created', taskId: id, storeId: assignee.homeStoreId, ...aboutOf(about) }),
    taskOf(scope, id),
  ])
  return task
}

async function taskOf(scope: Scope, id: string): Promise<Task | undefined> {
  const [task] = await scope.db
    .select()
    .from(tasks)
    .where(byId(scope, tasks, id))
  return task
}
