import { type Scope, storeZone } from '@/lib/access/scope'
import { readStoreOfTask } from '@/lib/access/stores'
import { dueOf } from '@/lib/tasks/definition/create-group-task'
import type { Task } from '@/lib/tasks/task'
import { dueColumns } from './due-columns'

/** Where the clock of a task stands: in its store's zone (T-3). */
export const zoneOf = async (scope: Scope, { storeId }: Pick<Task, 'storeId'>) =>
  storeZone(scope, await readStoreOfTask(scope, storeId))

/** The due columns of a day, or a day and time, on the clock of the task's store (T-3). */
export async function dueIn(scope: Scope, task: Pick<Task, 'storeId'>, { dueOn, dueTime }: { dueOn: string; dueTime: string }) {
  const timeZone = await zoneOf(scope, task)
  return dueColumns(dueOf(dueOn, dueTime, timeZone), timeZone)
}
