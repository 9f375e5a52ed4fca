import { plainDirection } from '@/lib/html/plain-direction'
import { isForwardSubject } from '@/lib/messaging/parsing/own-subject'
import { type CutReply, cutReply } from './cut-reply'
import { htmlToPlainReplyText, htmlToReplyText } from './html-to-reply-text'
import { sentWords, wordsOf } from './sent-words'

/** A part that holds less of the other's words than this says something else: "This message needs an HTML mail program." */
const SAME_WORDS = 0.6
const MAX_LOOKED_AT_TWICE = 150_000
const WHITE = /color\s*[:=]\s*["']?(?:white|#fff|rgba?\(\s*255)/i

type MailParts = { text: string | null; html: string | null; sent: string | null; subject?: string }
type Known = Parameters<typeof cutReply>[1]

/**
 * What the customer newly wrote (`visible`), and the history and signature they carried along (`quoted`): nothing is lost. Of the text
 * and the HTML part the richer is read, the text where they say the same. `sent` is what we wrote on that thread, as text, one message
 * after the other; it tells our words from theirs wherever they stand, and null where it is not known. A mail that is all quote is
 * shown whole, unless the quote is known to be ours: then they wrote no words, and `visible` is empty (Q-E7). A `subject` that says that
 * somebody's mail is passed on makes that mail part of what they want read.
 */
export function visibleReply(mail: MailParts): { visible: string; quoted: string } {
  const { visible, quoted } = parted(mail)
  return { visible: plainDirection(visible), quoted: plainDirection(quoted) }
}

function parted(mail: MailParts): CutReply {
  const sent = mail.sent?.trim() ? sentWords(mail.sent) : null
  const known = { sent, isForward: isForwardSubject(mail.subject ?? '') }
  const fromText = mail.text?.trim() ? cutText(mail.text, known) : null
  const fromHtml = mail.html?.trim() ? cutHtml(mail.html, known) : null
  if (!fromText || !fromHtml) return fromText ?? fromHtml ?? { visible: '', quoted: '', knowsMessage: false }
  return isRicher(fromHtml, fromText) || isClearlyCleaner(fromHtml, fromText) ? fromHtml : fromText
}

function cutText(text: string, known: Known): CutReply {
  const cut = cutReply(text, known)
  return cut.visible === '' && !cut.knowsMessage ? { ...cut, visible: text.trim(), quoted: '' } : cut
}

function cutHtml(html: string, known: Known): CutReply {
  const cut = cutSeen(html, known)
  return cut.visible === '' && !cut.knowsMessage ? { ...cut, visible: htmlToPlainReplyText(html).trim(), quoted: '' } : cut
}

/** White words are left out as a tracker's, unless they are most of what is said: phones in the dark write so. */
function cutSeen(html: string, known: Known): CutReply {
  const seen = cutReply(htmlToReplyText(html, { showsWhite: false }), known)
  if (html.length > MAX_LOOKED_AT_TWICE || !WHITE.test(html)) return seen
  const all = cutReply(htmlToReplyText(html, { showsWhite: true }), known)
  return charactersIn(all.visible) > 2 * charactersIn(seen.visible) ? all : seen
}

/** The HTML shows words of which the text has little: it is a stub, or was cut off. */
function isRicher(fromHtml: CutReply, fromText: CutReply): boolean {
  const inText = new Set(wordsIn(`${fromText.visible}\n${fromText.quoted}`))
  const shown = wordsIn(fromHtml.visible)
  return shown.length > 0 && shown.filter((word) => inText.has(word)).length < shown.length * SAME_WORDS
}

/** The HTML found history where the text shows none, and what it leaves is how the text begins. */
function isClearlyCleaner(fromHtml: CutReply, fromText: CutReply): boolean {
  const html = squeezed(fromHtml.visible)
  return fromText.quoted === '' && fromHtml.quoted !== '' && html !== '' && squeezed(fromText.visible).startsWith(html)
}

const charactersIn = (text: string) => (text.match(/\p{L}{2,}/gu) ?? []).length

const wordsIn = (text: string) => text.split('\n').flatMap((line) => wordsOf(line).map(({ text }) => text))

function squeezed(text: string): string {
  return text.replace(/[\s>*_]+/g, '')
}
