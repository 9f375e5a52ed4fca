import { actions } from '@/components/call-actions'

/** What one press does to a task: its action, how it is kept without a connection, and what an undo takes back. */
export const operations = {
  resolved: { action: actions.resolveTaskAction, said: 'tasks.toast.resolved', keptAs: 'resolve', undo: 'closing' },
  dismissed: { action: actions.dismissTaskAction, said: 'tasks.toast.dismissed', keptAs: 'dismiss', undo: 'closing' },
  restored: { action: actions.restoreTaskAction, said: 'tasks.toast.restored', keptAs: null, undo: null },
  removed: { action: actions.deleteTaskAction, said: 'tasks.toast.deleted', keptAs: null, undo: 'deleting' },
} as const
export type Operation = keyof typeof operations
