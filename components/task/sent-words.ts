import type { ComposerWords } from './composer-words'

type Sent = { messageIds: string[]; left: { name: string; why: string }[]; leaves: string | null; isResolved: boolean }

/** What is said of a letter that was sent, of its task that was resolved with it, and of those it was not sent to. */
export function sentWords({ messageIds, left, leaves, isResolved }: Sent, isLater: boolean, say: ComposerWords) {
  const [one, many] = isResolved ? [say.sentResolved, say.sentManyResolved] : [say.sent, say.sentMany]
  const sent = messageIds.length > 1 ? many.replace('{count}', String(messageIds.length)) : one
  const names = left.map(({ name }) => name).join(', ')
  return {
    done: isLater && leaves ? say.planned.replace('{when}', () => leaves) : sent,
    wrong: left.length > 0 ? `${say.leftOut.replace('{names}', names)}. ${left[0]?.why ?? ''}` : '',
  }
}
