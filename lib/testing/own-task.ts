import type pg from 'pg'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import type { Task } from '@/lib/tasks/task'

export const idOf = (who: Scope) => membershipOf(who) ?? ''

type Over = { dueOn?: string; assigneeId?: string; customerId?: string; title?: string }

/** A personal task somebody makes, for themselves unless said otherwise. For tests only. */
export const ownTask = (who: Scope, over: Over = {}) =>
  createPersonalTask(who, { title: 'Ring the framer', description: 'About the two prints.', ...over })

/** Whose a task is in the database, whoever may see it. For tests only. */
export async function whoseTask(owner: pg.Client, { id }: { id: string }): Promise<Partial<Task>> {
  const { rows } = await owner.query(
    `select kind, assignee_id as "assigneeId", store_id as "storeId", due_by as "dueBy", is_made_by_store as "isMadeByStore", version, state
     from tasks where id = $1`,
    [id],
  )
  return rows[0]
}
