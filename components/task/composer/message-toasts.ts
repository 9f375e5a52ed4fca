import type { Toast } from '@/components/ui/toast'
import { recallMessageAction } from '@/lib/messaging/actions'
import type { ComposerLabels } from './composer-labels'

/** A message is on its way, with the way back for ten seconds; `after` puts it before its writer again (G-7). */
export const sentToast = (
  text: string,
  sent: { taskId: string; messageIds: string[] },
  labels: ComposerLabels,
  after: () => void,
) => ({ text, undo: sent.taskId, back: { take: () => recallMessageAction(sent), text: labels.takenBack }, after }) satisfies Toast

/** A draft is thrown away, with the way back: `bringBack` puts its words there again (H-4). */
export function discardedToast(taskId: string, labels: ComposerLabels, restoreSent: () => void): Toast {
  const take = async () => {
    restoreSent()
    return { ok: true as const, value: { number: 0 } }
  }
  return { text: labels.thrownAway, undo: taskId, back: { take, text: labels.thrownBack } }
}
