import type { MessageContent } from '@/components/offline/kept-messages'
import type { keepDraftAction } from '@/lib/messaging/actions'
import type { How } from './send-anyway'

/** How long a composer waits after what was typed, and after a save that failed. */
export const [pauseMs, againMs] = [800, 10_000]

/** What a composer shows while nothing is under way; `isResolved`: the last send closed its task. */
export const quiet = {
  message: '',
  note: '',
  fields: {} as Record<string, string>,
  anyway: null as How | null,
  isBusy: false,
  isResolved: false,
}

/** A message that was thrown away comes back above what was begun since, so that neither is lost (H-4). */
export const withSince = (thrown: MessageContent, since: MessageContent, fresh: MessageContent): MessageContent => {
  const isBegun = since.html !== '' && since.html !== fresh.html && since.html !== thrown.html
  return isBegun ? { ...thrown, html: thrown.html + since.html, files: [...thrown.files, ...since.files] } : thrown
}

/** What a composer knows between two renders: the newest words, and what of them is on its way to the server. */
export const heldOf = (content: MessageContent, version: number) => ({
  content,
  key: '',
  version,
  saving: null as ReturnType<typeof keepDraftAction> | null,
  isSending: false,
  isSaveAgain: false,
  isTried: false,
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
})
