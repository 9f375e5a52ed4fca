import type { Role } from '@/db/vocabulary'
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
  const isAdmin = actor.role === 'corporate_admin'
  const isTheirs = task.kind === 'personal' ? isOwn(actor.membershipId, task) : isAdmin || isOfStore(scope, actor.role, task)
  if (isAdmin ? task.kind === 'group' : !isTheirs) return isTheirs
  // Only here does the retailer's choice make a difference; most looks at a task end before it.
  const { onlyAdminsEdit } = await readTaskSettings(scope)
  return onlyAdminsEdit ? isAdmin : isTheirs
}

const isOwn = (membershipId: string, { assigneeId, creatorId }: Edited) => [assigneeId, creatorId].includes(membershipId)
const isOfStore = (scope: Scope, role: Role, { isMadeByStore, storeId }: Edited) =>
  manages(role) && isMadeByStore && storeIdsOf(scope).includes(storeId ?? '')
