import type { ComposerWords } from './composer-words'
import { momentOf } from './moment-of'

type Sent = { messageIds: string[]; left: { name: string; why: string }[]; leavesAt: string | null }

/** What is said of a letter that was sent, and of those it was not sent to. */
export function sentWords({ messageIds, left, leavesAt }: Sent, isLater: boolean, say: ComposerWords) {
  const sent = messageIds.length > 1 ? say.sentMany.replace('{count}', String(messageIds.length)) : say.sent
  const names = left.map(({ name }) => name).join(', ')
  return {
    done: isLater && leavesAt ? say.planned.replace('{when}', momentOf(leavesAt)) : sent,
    wrong: left.length > 0 ? `${say.leftOut.replace('{names}', names)}. ${left[0]?.why ?? ''}` : '',
  }
}
