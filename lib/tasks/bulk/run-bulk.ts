import { and, asc, eq, sql } from 'drizzle-orm'
import { bulkRuns, bulkRunTasks } from '@/db/schema/tasks'
import type { BulkAction } from '@/db/vocabulary'
import { scopeOfMember } from '@/lib/access/member-scope'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { assignTask } from '@/lib/tasks/definition/assign-task'
import { setDue } from '@/lib/tasks/definition/set-due'
import { setPriority } from '@/lib/tasks/definition/set-priority'
import { deleteTask } from '@/lib/tasks/lifecycle/delete-task'
import { dismissTask } from '@/lib/tasks/lifecycle/dismiss-task'
import { giveBackTask } from '@/lib/tasks/lifecycle/give-back-task'
import { moveTask } from '@/lib/tasks/lifecycle/move-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { restoreTask } from '@/lib/tasks/lifecycle/restore-task'
import { undoClose } from '@/lib/tasks/lifecycle/undo-close'
import { findTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

export type BulkRun = typeof bulkRuns.$inferSelect
type Before = Record<string, string | null>
type Operation = {
  /** What undo will need: of the task as it was, or as the run left it. */
  before: (task: Task, after: Task) => Before
  do: (scope: Scope, taskId: string, args: BulkRun['args']) => Promise<Task>
  undo: (scope: Scope, taskId: string, before: Before, run: BulkRun) => Promise<Task>
  /** Whether it can find a task that is so already: one whose version did not count up. */
  isSaying?: true
}

const atOnce = 50
const nothing = () => ({})
const priorityOf = (text: string | null | undefined) => (text ?? 'normal') as Task['priority']
const closeOf: Operation['before'] = (_, { closeId }) => ({ closeId })
const undoOfClose: Operation['undo'] = (scope, taskId, { closeId }) => undoClose(scope, { taskId }, closeId ?? '')
const dueText = (task: Task): Before => ({ dueOn: task.dueOn, dueAt: task.dueAt?.toISOString() ?? null })

/** Bulk is a loop over the verbs; there is no second implementation. */
const operations: Record<BulkAction, Operation> = {
  resolve: { before: closeOf, do: (scope, taskId) => resolveTask(scope, { taskId }), undo: undoOfClose },
  dismiss: { before: closeOf, do: (scope, taskId) => dismissTask(scope, { taskId }), undo: undoOfClose },
  delete: {
    before: nothing,
    do: (scope, taskId) => deleteTask(scope, { taskId }),
    undo: (scope, taskId) => restoreTask(scope, { taskId }),
  },
  assign: {
    isSaying: true,
    before: ({ storeId, assigneeId }) => ({ storeId, assigneeId }),
    do: (scope, taskId, { storeId, assigneeId }) =>
      assigneeId ? assignTask(scope, { taskId, assigneeId }) : moveTask(scope, { taskId, storeId: storeId ?? '' }),
    undo: (scope, taskId, { storeId, assigneeId }, { args }) =>
      args.assigneeId
        ? giveBackTask(scope, { taskId, from: args.assigneeId, assigneeId: assigneeId ?? '' })
        : moveTask(scope, { taskId, storeId: storeId ?? '' }),
  },
  due: {
    isSaying: true,
    before: dueText,
    do: (scope, taskId, { dueOn, dueTime }) => setDue(scope, { taskId, dueOn: dueOn ?? '', dueTime: dueTime ?? '' }),
    undo: (scope, taskId, { dueOn, dueAt }) => setDue(scope, { taskId, dueOn: dueOn ?? '', dueAt: dueAt ?? undefined }),
  },
  priority: {
    isSaying: true,
    before: ({ priority }) => ({ priority }),
    do: (scope, taskId, { priority }) => setPriority(scope, { taskId, priority: priorityOf(priority) }),
    undo: (scope, taskId, { priority }) => setPriority(scope, { taskId, priority: priorityOf(priority) }),
  },
}

/** Goes on with a run until nothing waits, a batch a transaction: a killed worker's run goes on where it was, nothing is done twice (H-5). */
export async function runBulk(retailerId: string, runId: string): Promise<void> {
  for (;;) {
    const run = await findRun(retailerId, runId)
    if (!run || run.state === 'done' || run.state === 'undone') return
    const scope = await scopeOfMember(retailerId, run.membershipId)
    if (!scope) return
    const left = await transact(scope, (scope) => doSome(scope, run))
    if (left === 0) return
  }
}

async function findRun(retailerId: string, runId: string): Promise<BulkRun | null> {
  const scope = await scopeOfMember(retailerId, null)
  if (!scope) return null
  const [run] = await transact(scope, (scope) =>
    scope.db
      .select()
      .from(bulkRuns)
      .where(and(eq(bulkRuns.retailerId, retailerId), eq(bulkRuns.id, runId))),
  )
  return run ?? null
}

async function doSome(scope: Scope, run: BulkRun): Promise<number> {
  const isUndo = run.state === 'undoing'
  const ofRun = and(inTenant(scope, bulkRunTasks), eq(bulkRunTasks.runId, run.id))
  const some = await scope.db
    .select()
    .from(bulkRunTasks)
    .where(and(ofRun, eq(bulkRunTasks.state, isUndo ? 'done' : 'waiting')))
    .orderBy(asc(bulkRunTasks.position))
    .limit(atOnce)
    .for('update', { skipLocked: true })
  for (const row of some) {
    const result = await doOne(scope, run, row)
    await scope.db
      .update(bulkRunTasks)
      .set(result)
      .where(byId(scope, bulkRunTasks, row.id))
  }
  if (some.length < atOnce) {
    await scope.db
      .update(bulkRuns)
      .set({ state: isUndo ? 'undone' : 'done', finishedAt: sql`now()` })
      .where(byId(scope, bulkRuns, run.id))
    await record(scope, { type: isUndo ? 'audit.bulkUndone' : 'audit.bulkDone', data: { runId: run.id, action: run.action } })
    return 0
  }
  return some.length
}

/** One task of a run in a savepoint of its own; what a verb will not do is a line of the result, in the person's words. */
async function doOne(scope: Scope, run: BulkRun, row: typeof bulkRunTasks.$inferSelect) {
  const operation = operations[run.action]
  try {
    const before = await findTask(scope, row.taskId)
    if (run.state === 'undoing') {
      const undone = await transact(scope, (scope) => operation.undo(scope, row.taskId, row.before ?? {}, run))
      return { state: isAsItWas(operation, before, undone) ? ('same' as const) : ('undone' as const) }
    }
    const done = await transact(scope, (scope) => operation.do(scope, row.taskId, run.args))
    if (isAsItWas(operation, before, done)) return { state: 'same' as const }
    return { state: 'done' as const, before: before ? operation.before(before, done) : null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const locale = scope.actor.kind === 'person' ? scope.actor.locale : 'en'
    return { state: 'failed' as const, error: getTranslator(locale)(error.key, error.values) }
  }
}

/** Nothing was changed, so nothing is told as changed, and there is nothing to take back. */
const isAsItWas = ({ isSaying }: Operation, before: Task | null, after: Task) =>
  isSaying === true && before?.version === after.version
