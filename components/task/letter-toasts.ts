import type { Toast } from '@/components/ui/toast'
import { takeBack } from '@/lib/messaging/actions'
import type { ComposerWords } from './composer-words'

/** A letter is on its way, with the way back for ten seconds; `after` puts it before its writer again (G-7). */
export const sentToast = (words: string, sent: { taskId: string; messageIds: string[] }, say: ComposerWords, after: () => void) =>
  ({ words, undo: sent.taskId, back: { take: () => takeBack(sent), words: say.takenBack }, after }) satisfies Toast

/** A draft is thrown away, with the way back: `bringBack` puts its words there again (H-4). */
export function thrownToast(taskId: string, say: ComposerWords, bringBack: () => void): Toast {
  const take = async () => {
    bringBack()
    return { ok: true as const, value: { number: 0 } }
  }
  return { words: say.thrownAway, undo: taskId, back: { take, words: say.thrownBack } }
}
