import { and, eq, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import type { Task } from '@/lib/tasks/task'

/**
 * The task a customer's answer names and those that went on from it with this customer, in their order and locked: answers to one
 * thread stand in a row, and each goes to the first that is open, else to the last (G-14).
 */
export async function lockThread(scope: Scope, { taskId, customerId }: { taskId: string; customerId: string }): Promise<Task[]> {
  const thread: Task[] = []
  const { retailerId } = scope
  let [next] = await named(scope).execute({ retailerId, taskId })
  while (next) {
    thread.push(next)
    ;[next] = await follower(scope).execute({ retailerId, taskId: next.id, customerId })
  }
  return thread
}

const ours = eq(tasks.retailerId, sql.placeholder('retailerId'))

const named = (scope: Scope) =>
  prepared(scope, 'lock-named', (db) =>
    db
      .select()
      .from(tasks)
      .where(and(ours, eq(tasks.id, sql.placeholder('taskId'))))
      .for('update'),
  )

const follower = (scope: Scope) =>
  prepared(scope, 'lock-follower', (db) =>
    db
      .select()
      .from(tasks)
      .where(and(ours, eq(tasks.followsId, sql.placeholder('taskId')), eq(tasks.customerId, sql.placeholder('customerId'))))
      .for('update'),
  )
