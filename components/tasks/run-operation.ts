import { useT } from '@/components/i18n/use-t'
import { keptForLater } from '@/components/offline/waiting'
import { showToast } from '@/components/ui/toast'
import { type Operation, operations } from './operations'

type Pressed = {
  taskId: string
  number: number
  /** What is read anew after an undo; the page itself where nothing is named. */
  after?: () => void
}
type Became = 'done' | 'kept' | 'refused' | 'unanswered'

/**
 * Does to a task what one press means, wherever it was pressed: in a row, its menu, by key, or on the task's page. The toast says what
 * became of it and holds the way back. Without a connection a close is kept for later (H-7). What became of it is returned too; after `unanswered` no page is read anew (see `isAnswered`).
 */
export function useRunOperation() {
  const t = useT('tasks.toast', 'offline.kept', 'common.notDone')
  return async (operation: Operation, { taskId, number, after }: Pressed): Promise<Became> => {
    const { action, said, keptAs, undo } = operations[operation]
    const result = await action({ taskId }).catch(() => null)
    if (!result && keptAs && (await keptForLater({ kind: keptAs, taskId, number, text: '' }))) {
      showToast({ text: t('offline.kept', { number }) })
      return 'kept'
    }
    if (result?.ok) showToast({ text: t(said, { number }), ...(undo ? { undo: taskId, of: undo, after } : {}) })
    else showToast({ text: `#${number}: ${result?.message ?? t('common.notDone')}`, isFailure: true })
    if (!result) return 'unanswered'
    return result.ok ? 'done' : 'refused'
  }
}
