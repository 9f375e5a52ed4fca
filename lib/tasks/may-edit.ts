import { readTaskSettings } from '@/lib/settings/read-task-settings'
import { manages, type Scope, storeIdsOf } from '@/lib/tenancy/scope'
import type { Task } from './task'

type Edited = Pick<Task, 'kind' | 'creatorId' | 'assigneeId' | 'storeId' | 'isMadeByStore'>

/**
 * group tasks are edited by admins, and those a store made by whoever manages it; personal ones by assignee and author.
 * Where the retailer lets only corporate admins edit and delete, by them alone.
 */
export async function mayEdit(scope: Scope, task: Edited): Promise<boolean> {
  const { actor } = scope
  if (actor.kind === 'system') return true
  const { onlyAdminsEdit } = await readTaskSettings(scope)
  if (onlyAdminsEdit) return actor.role === 'corporate_admin'
  if (task.kind === 'personal') return [task.assigneeId, task.creatorId].includes(actor.membershipId)
  if (actor.role === 'corporate_admin') return true
  return manages(actor.role) && task.isMadeByStore && storeIdsOf(scope).includes(task.storeId ?? '')
}
