import type { LetterWords } from '@/components/offline/kept-letters'
import type { keepTaskDraft } from '@/lib/messaging/actions'
import type { How } from './send-anyway'

/** What a composer shows while nothing is under way. */
export const quiet = { message: '', note: '', fields: {} as Record<string, string>, anyway: null as How | null, isBusy: false }

/** What a composer knows between two renders: the newest words, and what of them is on its way to the server. */
export const heldOf = (words: LetterWords, version: number) => ({
  words,
  key: '',
  version,
  saving: null as ReturnType<typeof keepTaskDraft> | null,
  isSending: false,
  isAskedAgain: false,
  isTried: false,
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
})
