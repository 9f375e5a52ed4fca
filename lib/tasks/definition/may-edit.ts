import { manages, type Scope, storeIdsOf } from '@/lib/access/scope'
import { Forbidden } from '@/lib/errors'
import { readTaskSettings } from '@/lib/settings/read-task-settings'
import type { Task } from '@/lib/tasks/task'

export type Edited = Pick<Task, 'kind' | 'creatorId' | 'assigneeId' | 'storeId' | 'isMadeByStore'>

/**
 * group tasks are edited by admins, and those a store made by whoever manages it; personal ones by assignee and author.
 * Where the retailer lets only corporate admins edit and delete, by them alone.
 */
export async function mayEdit(scope: Scope, task: Edited): Promise<boolean> {
  const usually = edits(scope, task, false)
  // Only here does the retailer's choice make a difference; most looks at a task end before it.
  if (usually === edits(scope, task, true)) return usually
  return edits(scope, task, (await readTaskSettings(scope)).onlyAdminsEdit)
}

/** Throws Forbidden where mayEdit says no, and says who may. */
export async function requireEdit(scope: Scope, task: Edited): Promise<void> {
  if (await mayEdit(scope, task)) return
  const isTheirs = task.kind === 'personal' && !(await readTaskSettings(scope)).onlyAdminsEdit
  throw new Forbidden(isTheirs ? 'errors.mayNotEditOwn' : 'errors.mayNotEdit')
}

/** The same for the rows of a list, after one look at the retailer's choice. */
export async function editsOf(scope: Scope): Promise<(task: Edited) => boolean> {
  const { onlyAdminsEdit } = await readTaskSettings(scope)
  return (task) => edits(scope, task, onlyAdminsEdit)
}

/** The same for a list of store tasks: the retailer's choice makes a difference to managers alone. */
export const editsOfStores = async (scope: Scope): Promise<(task: Edited) => boolean> =>
  scope.actor.kind === 'person' && manages(scope.actor.role) ? editsOf(scope) : (task) => edits(scope, task, false)

function edits(scope: Scope, task: Edited, onlyAdmins: boolean): boolean {
  const { actor } = scope
  if (actor.kind === 'system') return true
  if (actor.role === 'corporate_admin' && (onlyAdmins || task.kind === 'group')) return true
  if (onlyAdmins) return false
  if (task.kind === 'personal') return [task.assigneeId, task.creatorId].includes(actor.membershipId)
  return manages(actor.role) && task.isMadeByStore && storeIdsOf(scope).includes(task.storeId ?? '')
}
