import type { LetterWords } from '@/components/offline/kept-letters'
import type { ComposerStart } from './composer-start'

/** A letter with what it was begun from: the customer's letter it answers, the newest of ours there was, and whom the task was about. */
export const begunFrom = (words: LetterWords, { answersId, seen, customerId }: ComposerStart) => ({
  ...words,
  answersId: words.answersId ?? answersId,
  seen: words.seen ?? seen,
  customerId: words.customerId ?? customerId,
})
