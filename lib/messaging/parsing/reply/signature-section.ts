import { isMobileSignature } from './signature-lines'

/** What free mail says of itself. */
const ADVERT = /(?:free|gratuit|gr[aá]tis|kostenlos|darmow|za darmo)\S*.{0,80}(?:www\.|https?:)/iu
const FOOTER =
  /unsubscribe|mailing list|confidential|disclaimer|confidencial|poufn|vertraulich|confidentiel|riservat|vertrouwelijk|cancelar la suscripci|reply to this email|virus|you received this message because/iu
const CONTACT =
  /(?:\b(?:tel|phone|fon|mob|fax|m[oó]vil|cell?)\p{L}{0,8}\s?[.:]{0,2}\s?:?\s*\(?\+?\d|(?<!\p{L})tél\p{L}{0,8}\s?[.:]{0,2}\s?:?\s*\(?\+?\d|\+\d{1,3}[\s\d()./-]{7,}|\bwww\.|https?:\/\/|[^\s@<>]{1,80}@[^\s@<>]{2,80}\.\p{L}{2,})/iu
/** A number alone, or behind one word. */
const PHONE = /^\s*(?:\p{L}{1,10}[.:]?\s*)?\(?\+?\d[\d\s()./-]{7,18}(?:\s*[|,].{0,30})?$/u
const POSTSCRIPT = /^\s*(?:P\.?\s?[SD]|N\.?\s?B|Obs)\.?\s?[:.,\s-]/iu
const QUESTION = /[\p{L}\d)"”’]\s?\?\s*$/u
const MAX_LINES = 12
export const MAX_SIGNATURE_LINES = MAX_LINES
/** "Please deliver to:", "Code: 4711". */
const FORM_LINE = /[:：]\s*$|^[\p{L}\s]{2,30}[:：]\s/u
const NAME =
  /^[\s*_]*(?:\p{L}{1,5}\.\s)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|da|di|la|le|i|y|e|und|&)){1,5}[\s*_,|]*(?:[|,–-].*)?$/u

/** Whether a mailing list, a lawyer or a scanner speaks there, or nobody at all. */
export function isFooter(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  const text = written.slice(0, 60).join('\n').slice(0, 4000)
  return written.length === 0 || FOOTER.test(text) || (written.length < 4 && ADVERT.test(text))
}

/**
 * Whether what stands under a drawn line is a signature or a footer: only by positive signs of one, as a way to reach somebody,
 * for all else is the customer's. A line that leads over to it ("Please deliver to:") makes a name and a number theirs too.
 */
export function isLikelySignature(lines: readonly string[], above: string): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  const text = written.slice(0, 60).join('\n').slice(0, 4000)
  if (written.length > MAX_LINES || FORM_LINE.test(above) || isLeadingOver(above)) return false
  if (!NAME.test(written[0] ?? '')) return false
  const sentences = written.filter((line) => /[.!?…]\s*$/u.test(line) && line.trim().split(/\s+/).length >= 6)
  return CONTACT.test(text) && sentences.length === 0
}

/** "Please deliver to", "bitte liefern an": a sentence that goes on below. */
function isLeadingOver(above: string): boolean {
  return /\s(?:to|at|is|are|an|a|en|na|do|à|op|aan|em|para|per|für|for)\s*$/iu.test(above)
}

/**
 * Whether what an app named a signature is one: it begins with a name, a way to reach somebody or the app's own line, and nobody says
 * anything in it.
 */
export function isNamedSignature(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  const first = written.find((line) => !/^\s*(?:--|[—–_-]+)\s*$/u.test(line)) ?? ''
  if (written.length > MAX_LINES * 2 || written.some(isSaid)) return false
  return isMobileSignature(first) || CONTACT.test(first) || (NAME.test(first) && written.length > 1)
}

/** Whether it names a way to reach somebody: a telephone number, an address, a web site. */
export const hasContact = (line: string): boolean => CONTACT.test(line) || PHONE.test(line)

export const isName = (line: string): boolean => NAME.test(line)

/** A sentence, or a question. */
export const isSaid = (line: string): boolean =>
  !isMobileSignature(line) &&
  !isFooter([line]) &&
  (QUESTION.test(line.slice(-200)) || (/[.!?…]\s*$/u.test(line) && line.trim().split(/\s+/).length >= 6))

/** Where under a signature mark the customer writes on: a postscript, or a paragraph that asks something; the length when nowhere. */
export function afterSignature(lines: readonly string[]): number {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (POSTSCRIPT.test(line.slice(0, 20))) return at
    const isParagraph = (lines[at - 1] ?? '').trim() === ''
    if (isParagraph && QUESTION.test(line.slice(-200)) && !FOOTER.test(line.slice(0, 1000))) return at
  }
  return lines.length
}
