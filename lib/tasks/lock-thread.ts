import { and, eq } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/tenancy/scope'
import type { Task } from './task'

/**
 * The task a customer's answer names and those that went on from it with this customer, in their order and locked: answers to one
 * thread stand in a row, and each goes to the first that is open, else to the last (G-14).
 */
export async function lockThread(scope: Scope, { taskId, customerId }: { taskId: string; customerId: string }): Promise<Task[]> {
  const thread: Task[] = []
  let next = await lock(scope, eq(tasks.id, taskId))
  while (next) {
    thread.push(next)
    next = await lock(scope, and(eq(tasks.followsId, next.id), eq(tasks.customerId, customerId)))
  }
  return thread
}

async function lock(scope: Scope, which: ReturnType<typeof and>): Promise<Task | undefined> {
  const [task] = await scope.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.retailerId, scope.retailerId), which))
    .for('update')
  return task
}
