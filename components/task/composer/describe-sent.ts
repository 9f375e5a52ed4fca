import type { ComposerLabels } from './composer-labels'

type Sent = { messageIds: string[]; left: { name: string; why: string }[]; leaves: string | null; isResolved: boolean }

/** What is said of a message that was sent, of its task that was resolved with it, and of those it was not sent to. */
export function describeSent({ messageIds, left, leaves, isResolved }: Sent, isLater: boolean, labels: ComposerLabels) {
  const [one, many] = isResolved ? [labels.sentResolved, labels.sentManyResolved] : [labels.sent, labels.sentMany]
  const sent = messageIds.length > 1 ? many.replace('{count}', String(messageIds.length)) : one
  const names = left.map(({ name }) => name).join(', ')
  return {
    done: isLater && leaves ? labels.planned.replace('{when}', () => leaves) : sent,
    wrong: left.length > 0 ? `${labels.leftOut.replace('{names}', names)}. ${left[0]?.why ?? ''}` : '',
  }
}
