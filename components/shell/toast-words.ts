import type { ToastWords } from '@/components/tasks/shown-toast'
import type { Words } from '@/lib/i18n/words'

/** The words of what was just done. */
export const toastWords = (say: Words): ToastWords => ({
  undo: say('common.undo'),
  undone: say('tasks.toast.undone', { number: '{number}' }),
  noConnection: say('common.notDone'),
  dismiss: say('common.dismiss'),
})
