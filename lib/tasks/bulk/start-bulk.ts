import { and, asc, inArray, sql } from 'drizzle-orm'
import { bulkRuns, bulkRunTasks, tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { chooseStore } from '@/lib/access/choose-store'
import { once } from '@/lib/access/once'
import { type Person, type Scope, storeZone } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid } from '@/lib/errors'
import { dayIn } from '@/lib/i18n/time'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'
import { type StartBulkInput, startBulkInput } from '@/lib/tasks/input'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { queueIds, requireQueue } from '@/lib/tasks/queue/task-queue'
import { understand } from '@/lib/tasks/queue/understand'
import { requireSomeToChange } from './bulk-rights'

type Input = ReturnType<typeof startBulkInput.parse>

/**
 * Does one thing to the ticked tasks, or to all that a list's filter finds (T-8), in the background as the person who asked. For a
 * filter the typed count must be what it finds now, else Conflict says how many there are. Returns the run's id and how many; the same
 * key again is the same run (Q-C7).
 */
export async function startBulk(scope: Scope, params: StartBulkInput): Promise<{ id: string; total: number }> {
  authorize(scope, 'task.act')
  const input = parseOnce(startBulkInput, params)
  const { actor } = scope
  if (actor.kind !== 'person') throw new Invalid('errors.forbidden')

  const { key, ...sent } = input
  return transact(scope, (scope) => once(scope, { key, what: 'bulk', sent }, () => start(scope, actor, input)))
}

async function start(scope: Scope, { membershipId }: Person, input: Input) {
  const { retailerId } = scope
  const id = input.key ?? newId()
  const args = argsOf(input)
  await scope.db
    .insert(bulkRuns)
    .values({ retailerId, id, membershipId, action: input.action, args, total: 0, createdAt: scope.now })
  const total = input.taskIds ? await addTicked(scope, id, input.taskIds) : await addMatching(scope, id, input)
  if (total === 0) throw new Invalid('errors.nothingPicked')
  await requireSomeToChange(scope, id, input.action)
  if (!input.taskIds && total !== input.typedCount) throw new Conflict('errors.countChanged', { count: total }, 'typedCount')

  await scope.db.execute(sql`update bulk_runs set total = ${total} where retailer_id = ${scope.retailerId} and id = ${id}`)
  await enqueue(scope, 'tasks.bulk', { retailerId: scope.retailerId, runId: id }, { key: `bulk:${id}` })
  await record(scope, { type: 'audit.bulkStarted', data: { runId: id, action: input.action, count: total } })
  return { id, total }
}

const argsOf = ({ storeId, assigneeId, dueOn, dueTime, priority }: Input) => ({
  storeId: storeId || null,
  assigneeId: assigneeId || null,
  dueOn,
  dueTime,
  priority: priority ?? null,
})

/** Of the ticked ones those one may see; of any other not even its title may come back as a failure. */
async function addTicked(scope: Scope, runId: string, taskIds: string[]): Promise<number> {
  const seen = await scope.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(visible(scope, tasks), inArray(tasks.id, taskIds)))
    .orderBy(asc(tasks.number))
  if (seen.length === 0) return 0
  await scope.db
    .insert(bulkRunTasks)
    .values(seen.map((task, position) => ({ retailerId: scope.retailerId, id: newId(), runId, taskId: task.id, position })))
  return seen.length
}

async function addMatching(scope: Scope, runId: string, { query }: { query: string }): Promise<number> {
  const client = scope.db.client
  if (!client || scope.actor.kind !== 'person') return 0
  const requested = listFilter.parse(Object.fromEntries(new URLSearchParams(query)))
  const { store: chosen } = await chooseStore(scope, scope.actor, requested.store)
  const store = chosen?.id ?? null
  requireQueue(scope, store)
  const today = dayIn(storeZone(scope, chosen), scope.now)
  const { filter } = understand({ ...requested, store, after: '' }, getTranslator(scope.actor.locale), today)
  const values: unknown[] = [scope.retailerId, runId]
  const ids = queueIds(scope, filter, (value) => `$${values.push(value)}`)
  const { rowCount } = await client.query(
    `insert into bulk_run_tasks (retailer_id, id, run_id, task_id, position) select $1, gen_random_uuid(), $2, found.id, found.position from (${ids}) found`,
    values,
  )
  return rowCount ?? 0
}
