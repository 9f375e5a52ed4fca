import { findName, holdColleague } from '@/lib/access/colleagues'
import type { Scope } from '@/lib/access/scope'
import { Forbidden } from '@/lib/errors'
import { notify } from '@/lib/notifications/notify'
import { announcePerson } from '@/lib/realtime/announce'
import type { Task } from '@/lib/tasks/task'

type Chosen = {
  set: Partial<Pick<Task, 'assigneeId' | 'storeId' | 'assignedAt'>>
  changes: Record<string, { from: string | null; to: string | null }>
}

/**
 * Who does a person's task from now on, with the store it is then seen in, and the change in the log's words (T-2, T-5, T-11). Left out,
 * it stays. NotFound for somebody who is no colleague, Forbidden for a store's task, which anybody there does.
 */
export async function chooseAssignee(scope: Scope, before: Task, assigneeId: string | undefined): Promise<Chosen> {
  if (assigneeId === undefined || assigneeId === before.assigneeId) return { set: {}, changes: {} }
  if (before.kind !== 'personal') throw new Forbidden('errors.notPersonal')
  const to = await holdColleague(scope, assigneeId)
  const from = before.assigneeId ? ((await findName(scope, before.assigneeId))?.name ?? null) : null
  return {
    set: { assigneeId: to.id, storeId: to.homeStoreId, assignedAt: scope.now },
    changes: { assignee: { from, to: to.name } },
  }
}

/** Tells whoever a task was just given to (V-7), each time it is given once, and the open screens of the one who had it (T-12). */
export async function tellAssignee(scope: Scope, before: Task, { id, version, assigneeId, title }: Task) {
  if (assigneeId === before.assigneeId) return
  if (before.assigneeId) await announcePerson(scope, before.assigneeId)
  await notify(scope, { kind: 'assigned', taskId: id, cause: `${id}:${version}`, to: [assigneeId], text: title })
}
