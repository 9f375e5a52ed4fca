import { deleteTaskAction, dismissTaskAction, resolveTaskAction, restoreTaskAction } from '@/lib/tasks/actions'

/** What one press does to a task: its action, how it is kept without a connection, and what an undo takes back. */
export const operations = {
  resolved: { action: resolveTaskAction, said: 'tasks.toast.resolved', keptAs: 'resolve', undo: 'closing' },
  dismissed: { action: dismissTaskAction, said: 'tasks.toast.dismissed', keptAs: 'dismiss', undo: 'closing' },
  restored: { action: restoreTaskAction, said: 'tasks.toast.restored', keptAs: null, undo: null },
  removed: { action: deleteTaskAction, said: 'tasks.toast.deleted', keptAs: null, undo: 'deleting' },
} as const
export type Operation = keyof typeof operations
