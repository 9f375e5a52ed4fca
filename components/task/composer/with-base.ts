import type { MessageContent } from '@/components/offline/kept-messages'
import type { ComposerStart } from './composer-start'

/** A message with what it was begun from: the customer's message it answers, the newest of ours there was, and whom the task was about. */
export const withBase = (content: MessageContent, { answersId, latestSeenId, customerId }: ComposerStart) => ({
  ...content,
  answersId: content.answersId ?? answersId,
  latestSeenId: content.latestSeenId ?? latestSeenId,
  customerId: content.customerId ?? customerId,
})
