import type { tasks } from '@/db/schema/tasks'

export type Task = typeof tasks.$inferSelect
export type Due = { dueOn: string } | { dueAt: Date } | null

/** How long a resolve or dismiss can be taken back by the one who pressed it (G-16). */
export const undoSeconds = 10
/** How often an answer may bring a task back in one hour (G-12). */
export const reopeningsAnHour = 5

/** How many products come with a task at most (G-19). */
export const maxProducts = 10

/** How many files are attached to a task at most. */
export const maxTaskFiles = 20

/** How long a deleted task can be restored (T-9). */
export const restorableDays = 30

export const isOverdue = (task: Pick<Task, 'state' | 'dueBy'>, now: Date) =>
  task.state === 'open' && task.dueBy !== null && task.dueBy.getTime() <= now.getTime()
