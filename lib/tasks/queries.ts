import { and, eq } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { visible, visibleDeleted } from '@/lib/access/visible'
import { NotFound } from '@/lib/errors'
import type { Task } from './task'

/** The task with this id, or NotFound when there is none this person may see. Group tasks need the feature (G-2). */
export async function getTask(scope: Scope, taskId: string): Promise<Task> {
  const task = await findTask(scope, taskId)
  if (!task) throw new NotFound('errors.taskNotFound')
  return task
}

export async function findTask(scope: Scope, taskId: string): Promise<Task | null> {
  const [task] = await scope.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), visible(scope, tasks)))
  if (!task || isSwitchedOff(scope, task)) return null
  return task
}

/** The deleted task with this id, or NotFound. */
export async function getDeletedTask(scope: Scope, taskId: string): Promise<Task> {
  const task = await findDeletedTask(scope, taskId)
  if (!task) throw new NotFound('errors.taskNotFound')
  return task
}

export async function findDeletedTask(scope: Scope, taskId: string): Promise<Task | null> {
  const [task] = await scope.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), visibleDeleted(scope)))
  if (!task || isSwitchedOff(scope, task)) return null
  return task
}

const isSwitchedOff = (scope: Scope, task: Task) =>
  task.kind === 'group' && scope.actor.kind === 'person' && !scope.features.includes('group_tasks')

/** This row and no other, for the WHERE of a change. */
export const sameTask = (task: Pick<Task, 'retailerId' | 'id'>) =>
  and(eq(tasks.retailerId, task.retailerId), eq(tasks.id, task.id))
