import { and, eq, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { Conflict } from '@/lib/errors'
import { sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

type Changes = Record<string, { from: string | null; to: string | null }>
type Definition = Partial<
  Pick<
    Task,
    | 'title'
    | 'description'
    | 'descriptionHtml'
    | 'type'
    | 'priority'
    | 'suggestedSubject'
    | 'suggestedCopy'
    | 'dueOn'
    | 'dueAt'
    | 'dueBy'
    | 'storeId'
    | 'assigneeId'
    | 'assignedAt'
    | 'customerId'
    | 'assetId'
    | 'startsAt'
    | 'endsAt'
  >
>

type Save = {
  /** The version it is made from. */
  version?: number
  /** What changes beside the columns: it makes a new version and is told with them. */
  also?: Changes
}

/**
 * The change every save of a definition shares. One made from an older version is refused with Conflict, so that neither text is
 * lost (T-16, Q-C3). Returns what it is now and, for the log, what changed from what to what; where nothing did, `changes` is null
 * and the task stays the version it is (T-5).
 */
export async function defineTask(
  scope: Scope,
  before: Task,
  set: Definition,
  { version = before.version, also = {} }: Save = {},
) {
  if (version === before.version && Object.keys(also).length === 0 && saysTheSame(before, set))
    return { task: before, changes: null }
  const [after] = await scope.db
    .update(tasks)
    .set({ ...set, version: sql`${tasks.version} + 1` })
    .where(and(sameTask(before), eq(tasks.version, version)))
    .returning()
  if (!after) throw new Conflict('errors.changedMeanwhile')
  return { task: after, changes: { ...changesOf(before, after), ...also } }
}

const saysTheSame = (before: Task, set: Definition) => {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
  return Object.entries(set).every(([field, value]) => value === undefined || plain(value) === plain(before[field as keyof Task]))
}

const logged = ['title', 'description', 'type', 'priority', 'suggestedSubject', 'suggestedCopy', 'dueOn'] as const

function changesOf(before: Task, after: Task) {
  const changes: Changes = {}
  for (const field of logged) if (before[field] !== after[field]) changes[field] = { from: before[field], to: after[field] }
  for (const field of ['dueAt', 'startsAt', 'endsAt'] as const) {
    const [from, to] = [before[field]?.toISOString() ?? null, after[field]?.toISOString() ?? null]
    if (from !== to) changes[field] = { from, to }
  }
  // The same words in another look are a change of the description too.
  if (before.descriptionHtml !== after.descriptionHtml)
    changes.description ??= { from: before.description, to: after.description }
  return changes
}
