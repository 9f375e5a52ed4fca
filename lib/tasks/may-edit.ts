import { manages, type Scope } from '@/lib/tenancy/scope'
import type { Task } from './task'

/** group tasks are edited by admins, and by managers of the store that made them; personal ones by assignee and author. */
export function mayEdit(scope: Scope, task: Pick<Task, 'kind' | 'creatorId' | 'assigneeId' | 'storeId'>): boolean {
  const { actor } = scope
  if (actor.kind === 'system') return true
  if (task.kind === 'personal') return [task.assigneeId, task.creatorId].includes(actor.membershipId)
  if (actor.role === 'corporate_admin') return true
  return manages(actor.role) && task.creatorId === actor.membershipId
}
