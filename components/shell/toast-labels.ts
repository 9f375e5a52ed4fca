import type { ToastLabels } from '@/components/tasks/list/shown-toast'
import type { Translate } from '@/lib/i18n/translator'

/** The words of what was just done. */
export const toastLabels = (t: Translate): ToastLabels => ({
  undo: t('common.undo'),
  undone: t('tasks.toast.undone', { number: '{number}' }),
  noConnection: t('common.notDone'),
  dismiss: t('common.dismiss'),
})
