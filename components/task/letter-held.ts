import type { LetterWords } from '@/components/offline/kept-letters'
import type { keepTaskDraft } from '@/lib/messaging/actions'
import type { How } from './send-anyway'

/** What a composer shows while nothing is under way; `isResolved`: the last send closed its task. */
export const quiet = {
  message: '',
  note: '',
  fields: {} as Record<string, string>,
  anyway: null as How | null,
  isBusy: false,
  isResolved: false,
}

/** A letter that was thrown away comes back above what was begun since, so that neither is lost (H-4). */
export const withSince = (thrown: LetterWords, since: LetterWords, fresh: LetterWords): LetterWords => {
  const isBegun = since.html !== '' && since.html !== fresh.html && since.html !== thrown.html
  return isBegun ? { ...thrown, html: thrown.html + since.html, files: [...thrown.files, ...since.files] } : thrown
}

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
