import { and, asc, eq, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize, requireFeature } from '@/lib/access/abilities'
import { once } from '@/lib/access/once'
import { manages, membershipOf, type Scope } from '@/lib/access/scope'
import { getStores, listStores, type Store } from '@/lib/access/stores'
import { recordAll } from '@/lib/activity/record-all'
import { insertMany } from '@/lib/database/insert-many'
import { prepared } from '@/lib/database/statement'
import { transact } from '@/lib/database/transact'
import { momentIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { spanColumns } from '@/lib/tasks/due/span'
import { type CreateGroupTaskInput, createGroupTaskInput } from '@/lib/tasks/input'
import type { Due, Task } from '@/lib/tasks/task'
import { type About, aboutOf, chooseAbout, giveAbout } from './choose-about'
import { described } from './described'
import { chooseMaterials, giveProducts, type TaskMaterials } from './materials'
import { nextNumber, numberOfRow } from './next-number'

/** Gives each chosen store its own copy of a group task (G-1), once for a key (Q-C7). NotFound for a store or customer one may not see. */
export async function createGroupTask(scope: Scope, input: CreateGroupTaskInput): Promise<Task[]> {
  authorize(scope, 'task.createGroup')
  requireFeature(scope, 'group_tasks')
  const { key, ...sent } = parseOnce(createGroupTaskInput, input)

  return transact(scope, async (scope) => {
    // Of each store its own; where every store is meant, which ones is not known yet.
    const storeIds = [...new Set(sent.storeIds)]
    const answer = sent.everyStore ? undefined : storeIds.map(newId)
    // In the same trip as the key. Of a press that is known already it does not matter what they are.
    const finding = chosenFor(scope, { ...sent, storeIds })
    finding.catch(() => {})
    let made: Task[] | undefined
    const ids = await once(scope, { key, what: 'group task', sent, answer }, async () => {
      made = await make(scope, { input: sent, ids: answer, ...(await finding) })
      return made.map(({ id }) => id)
    })
    return made ?? tasksOf(scope, ids)
  })
}

type Input = Omit<ReturnType<typeof createGroupTaskInput.parse>, 'key'>

/** What was chosen, if one may: the stores in their order, and what comes with the task. */
async function chosenFor(scope: Scope, input: Input) {
  const { storeIds, everyStore, productIds, assetId } = input
  const [stores, materials, about] = await Promise.all([
    everyStore ? listStores(scope) : getStores(scope, storeIds),
    chooseMaterials(scope, { productIds, assetId }),
    chooseAbout(scope, input),
  ])
  return { stores, materials, about }
}

type Making = { input: Input; ids: string[] | undefined; stores: Store[]; materials: TaskMaterials; about: About }

/** A task in each store, by number. All of it leaves in one trip: the retailer's numbers are held no longer than that. */
async function make(scope: Scope, { input, ids: known, stores, materials, about }: Making): Promise<Task[]> {
  const { dueOn, dueTime, startsAt, endsAt, ...said } = input
  // What is no column, as the stores chosen, insertMany leaves out.
  const content = described(said)
  const ids = known ?? stores.map(newId)
  const rows = stores.map((store, index) => ({
    ...content,
    ...dueColumns(dueOf(dueOn, dueTime, store.timeZone), store.timeZone),
    ...spanColumns({ startsAt, endsAt }, store.timeZone),
    retailerId: scope.retailerId,
    id: ids[index] ?? newId(),
    kind: 'group' as const,
    storeId: store.id,
    ...about.columns,
    assetId: materials.asset?.id ?? null,
    creatorId: membershipOf(scope),
    isMadeByStore: scope.actor.kind === 'person' && manages(scope.actor.role),
    createdAt: scope.now,
  }))
  const [, , , , , made] = await Promise.all([
    nextNumber(scope, rows.length),
    insertMany(scope, tasks, rows, { computed: { number: numberOfRow(rows.length) } }),
    giveProducts(scope, ids, materials),
    giveAbout(scope, ids, about),
    recordAll(
      scope,
      rows.map(({ id, storeId }) => ({ type: 'task.created', taskId: id, storeId, ...aboutOf(about) })),
    ),
    tasksOf(scope, ids),
  ])
  return made
}

const tasksOf = (scope: Scope, ids: string[]): Promise<Task[]> =>
  prepared(scope, 'tasks-by-id', (db) =>
    db
      .select()
      .from(tasks)
      .where(and(eq(tasks.retailerId, sql.placeholder('retailerId')), sql`${tasks.id} = any(${sql.placeholder('ids')}::uuid[])`))
      .orderBy(asc(tasks.number)),
  ).execute({ retailerId: scope.retailerId, ids })

/** A day, or a moment on the store's clock. */
export function dueOf(dueOn: string, dueTime: string, timeZone: string): Due {
  if (!dueOn) return null
  return dueTime ? { dueAt: momentIn(timeZone, dueOn, dueTime) } : { dueOn }
}
