import { plainDirection } from '@/lib/html/plain-direction'
import { type CutReply, cutReply } from './cut-reply'
import { htmlToPlainReplyText, htmlToReplyText } from './html-to-reply-text'

/**
 * What the customer newly wrote (`visible`), and the history and signature they carried along (`quoted`): nothing is lost,
 * and a mail that is all quote is shown whole. Reads the text part; the HTML only when there is no text or it parts the mail better (Q-E7).
 */
export function visibleReply(mail: { text: string | null; html: string | null }): CutReply {
  const { visible, quoted } = parted(mail)
  return { visible: plainDirection(visible), quoted: plainDirection(quoted) }
}

function parted(mail: { text: string | null; html: string | null }): CutReply {
  const fromText = mail.text?.trim() ? cutText(mail.text) : null
  if (!mail.html?.trim()) return fromText ?? { visible: '', quoted: '' }
  if (fromText && fromText.quoted !== '') return fromText
  const fromHtml = cutHtml(mail.html)
  if (!fromText) return fromHtml
  return isClearlyCleaner(fromHtml, fromText) ? { visible: fromHtml.visible, quoted: fromHtml.quoted } : fromText
}

function cutText(text: string): CutReply {
  const cut = cutReply(text)
  return cut.visible === '' ? { visible: text.trim(), quoted: '' } : cut
}

function cutHtml(html: string): CutReply {
  const cut = cutReply(htmlToReplyText(html))
  return cut.visible === '' ? { visible: htmlToPlainReplyText(html).trim(), quoted: '' } : cut
}

/** The HTML found history where the text shows none, and what it leaves is how the text begins. */
function isClearlyCleaner(fromHtml: CutReply, fromText: CutReply): boolean {
  const html = squeezed(fromHtml.visible)
  return fromHtml.quoted !== '' && html !== '' && squeezed(fromText.visible).startsWith(html)
}

function squeezed(text: string): string {
  return text.replace(/[\s>*_]+/g, '')
}
