import { HEADER_LABELS } from './reply/reply-phrases'
import type { LineKind } from './reply-lines'

const PICTURE = /^\W*(?:image|cid|bild|imagen|obraz|immagine|afbeelding|imagem)?\W*[^\s]{0,80}\.(?:jpe?g|png|gif|webp|svg)\W*$/iu
const ENDS_WITH_LINK = /<https?:[^\s>]+>\W*$/iu
const LINK = /^\W*https?:\S+\W*$/iu
/** What German law wants under a company's messages. */
const REGISTERED = /(?=.*\b(?:Amtsgericht|Registergericht|Handelsregister)\b)(?=.*\b(?:Sitz|Geschäftsführ|Vorstand))/u
const COMPANY = /^\W*(?:Geschäftsführ|Vorstand|Amtsgericht|Handelsregister|USt-?Id)/u
const LAWYERS =
  /unsubscribe|abmelden|darse de baja|désabonner|disiscri|uitschrijven|wypisz|cancelar a subscri|confidential|confidencial|poufn|vertraulich|confidentiel|riservat|vertrouwelijk|virus|external (?:e-?mail|sender)|outside (?:of )?(?:your|the) organi[sz]ation/iu
/** What a company's server writes above a mail that came from elsewhere. */
const OUTSIDE =
  /\bexternal (?:e-?mail|sender|message)|outside (?:of )?(?:your|the|our) organi[sz]ation|(?:correo|remitente|mensaje) externo|externe (?:e-?mail|nachricht|afzender)|expéditeur externe|mittente esterno|remetente externo|nadawca zewnętrzny|spoza (?:naszej |twojej )?organizacji|außerhalb (?:der|ihrer) organisation/iu
const DATED = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b(?:19|20)\d{2}\b/u
const TIMED = /\d{1,2}[:.h]\d{2}/u
const LABEL = /^[\s*_]{0,6}(\p{L}[\p{L}\s'’-]{0,20}?)[\s*_]*[:：]/u

/** `isBelow`: under all of our message; `isBelowFurniture`: right under a line of that kind. */
type Around = { kind: LineKind | undefined; isBelow: boolean; isBelowFurniture: boolean }

/** A line inside our quoted message that nobody wrote: the name of a picture, an app's line; below the message a scanner's or a lawyer's words, too. */
export function isFurniture(line: string, { kind, isBelow, isBelowFurniture }: Around): boolean {
  const start = line.slice(0, 1000)
  if (kind === 'mark') return isBelow
  if (kind !== 'text' || PICTURE.test(start)) return true
  if (isBelowFurniture && LINK.test(start)) return true
  if (isBelowFurniture && COMPANY.test(start)) return true
  return isBelow && (ENDS_WITH_LINK.test(start) || LAWYERS.test(start) || REGISTERED.test(start))
}

/** The line above our message in which some app tells whose it is: a date with an hour or an address, or a label. */
export function isIntroduction(line: string): boolean {
  if (line.length > 200) return false
  if (OUTSIDE.test(line)) return true
  const isDated = DATED.test(line) && (TIMED.test(line) || line.includes('@'))
  return isDated || HEADER_LABELS.has((LABEL.exec(line)?.[1] ?? '').toLowerCase())
}
