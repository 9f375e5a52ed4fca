import { and, eq, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { Conflict } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { sameTask } from './queries'
import type { Task } from './task'

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
    | 'customerId'
    | 'assetId'
    | 'startsAt'
    | 'endsAt'
  >
>

/**
 * The change every save of a definition shares. One made from an older version is refused with Conflict, so that neither text is
 * lost (T-16, Q-C3). Returns what it is now and, for the log, what changed from what to what (T-5).
 */
export async function defineTask(scope: Scope, before: Task, set: Definition, version = before.version) {
  const [after] = await scope.db
    .update(tasks)
    .set({ ...set, version: sql`${tasks.version} + 1` })
    .where(and(sameTask(before), eq(tasks.version, version)))
    .returning()
  if (!after) throw new Conflict('errors.changedMeanwhile')
  return { task: after, changes: changesOf(before, after) }
}

const logged = ['title', 'description', 'type', 'priority', 'suggestedSubject', 'suggestedCopy', 'dueOn'] as const

function changesOf(before: Task, after: Task) {
  const changes: Record<string, { from: string | null; to: string | null }> = {}
  for (const field of logged) if (before[field] !== after[field]) changes[field] = { from: before[field], to: after[field] }
  for (const field of ['dueAt', 'startsAt', 'endsAt'] as const) {
    const [from, to] = [before[field]?.toISOString() ?? null, after[field]?.toISOString() ?? null]
    if (from !== to) changes[field] = { from, to }
  }
  return changes
}
