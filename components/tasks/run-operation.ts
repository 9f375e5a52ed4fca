import { actions } from '@/components/call-actions'
import { keptForLater } from '@/components/offline/waiting'
import { showToast, type Toast } from '@/components/ui/toast'

/** What one press does to a task: its action, how it is kept without a connection, and what an undo takes back. */
export const operations = {
  resolved: { action: actions.resolveTaskAction, keptAs: 'resolve', undo: 'closing' },
  dismissed: { action: actions.dismissTaskAction, keptAs: 'dismiss', undo: 'closing' },
  restored: { action: actions.restoreTaskAction, keptAs: null, undo: null },
  removed: { action: actions.deleteTaskAction, keptAs: null, undo: 'deleting' },
} as const
export type Operation = keyof typeof operations
export type OperationLabels = Record<Operation | 'noConnection' | 'kept', string>

type Pressed = {
  taskId: string
  number: number
  labels: OperationLabels
  /** What is read anew after an undo; the page itself where nothing is named. */
  after?: () => void
}

/**
 * Does to a task what one press means, wherever it was pressed: in a row, its menu, by key, or on the task's page. The toast says what
 * became of it and holds the way back. Without a connection a close is kept for later (H-7). What became of it is returned too; after `unanswered` no page is read anew (see `isAnswered`).
 */
export async function runOperation(
  operation: Operation,
  { taskId, number, labels, after }: Pressed,
): Promise<'done' | 'kept' | 'refused' | 'unanswered'> {
  const { action, keptAs, undo } = operations[operation]
  const tell = (text: string, more: Partial<Toast> = {}) => showToast({ text: text.replace('{number}', String(number)), ...more })
  const result = await action({ taskId }).catch(() => null)
  if (!result && keptAs && (await keptForLater({ kind: keptAs, taskId, number, text: '' }))) {
    tell(labels.kept)
    return 'kept'
  }
  if (result?.ok) tell(labels[operation], undo ? { undo: taskId, of: undo, after } : {})
  else tell(`#${number}: ${result?.message ?? labels.noConnection}`, { isFailure: true })
  if (!result) return 'unanswered'
  return result.ok ? 'done' : 'refused'
}
