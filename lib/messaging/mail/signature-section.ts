const FOOTER =
  /unsubscribe|mailing list|confidential|disclaimer|confidencial|poufn|vertraulich|confidentiel|riservat|vertrouwelijk|cancelar la suscripci|reply to this email|virus|you received this message because/iu
const CONTACT =
  /(?:\b(?:tel|phone|fon|mob|fax|m[oó]vil|tél|cell?)\p{L}{0,8}[.:]{0,2}\s*\+?\d|\+\d{1,3}[\s\d()./-]{7,}|\bwww\.|https?:\/\/|[^\s@<>]{1,80}@[^\s@<>]{2,80}\.\p{L}{2,})/iu
const POSTSCRIPT = /^\s*(?:P\.?\s?[SD]|N\.?\s?B|Obs)\.?\s?[:.,\s-]/iu
const QUESTION = /[\p{L}\d)"”’]\s?\?\s*$/u
const MAX_LINES = 12
/** "Please deliver to:", "Code: 4711". */
const FORM_LINE = /[:：]\s*$|^[\p{L}\s]{2,30}[:：]\s/u
const NAME =
  /^[\s*_]*(?:\p{L}{1,5}\.\s)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|da|di|la|le|i|y|e|und|&)){1,5}[\s*_,|]*(?:[|,–-].*)?$/u

/** Whether a mailing list, a lawyer or a scanner speaks there, or nobody at all. */
export function isFooter(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return written.length === 0 || FOOTER.test(written.slice(0, 60).join('\n').slice(0, 4000))
}

/**
 * Whether what stands under a drawn line is a signature or a footer: only by positive signs of one, as a way to reach somebody,
 * for all else is the customer's. A line that leads over to it ("Please deliver to:") makes a name and a number theirs too.
 */
export function looksLikeSignature(lines: readonly string[], above: string): boolean {
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
