import type { ReceivedMail } from './received-mail'
import { htmlToPlainReplyText } from './reply/html-to-reply-text'
import { labelLines } from './reply-lines'

const MAX_LENGTH = 2500

/** How a mail begins, up to the first quote, forwarded mail or signature: people forward bounces, and that makes them no bounce. */
export function openingOf(mail: ReceivedMail): string {
  const text = mail.text?.trim() ? mail.text : mail.html ? htmlToPlainReplyText(mail.html.slice(0, 100_000)) : ''
  const lines = text.slice(0, MAX_LENGTH).split(/\r\n|\r|\n/)
  const end = labelLines(lines).findIndex(
    (kind) => kind === 'quote' || kind === 'forward' || kind === 'split' || kind === 'attribution',
  )
  return (end === -1 ? lines : lines.slice(0, end)).join('\n')
}
