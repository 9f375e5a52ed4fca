import type { LineKind } from '@/lib/messaging/parsing/reply-lines'
import { hasContact, isName, isSaid, MAX_SIGNATURE_LINES } from './signature-section'

const PICTURE = /^\s*\[(?:cid|image|bild|imagen|immagine|obraz|afbeelding)[:\s][^\]]{0,200}\]\s*$/iu
const WEB_SITE = /(?:\bwww\.|https?:\/\/)\S|(?:^|\s)[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,30})+\/?\s*$/iu
const CLOSING = new RegExp(
  `^\\s*(?:${[
    'best|(?:(?:best|kind|warm|many) )?regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely|cheers|(?:many )?thanks',
    '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|reciba un cordial saludo|pozdrawiam|z poważaniem|serdecznie pozdrawiam|pozdrowienia',
    'mit freundlichen gr[üu](?:ß|ss)en|viele gr[üu](?:ß|ss)e|(?:freundliche|beste|liebe) gr[üu](?:ß|ss)e?|gru(?:ß|ss)|mfg|lg|vg',
    'cordialement|bien (?:cordialement|à vous)|sincères salutations|amitiés|(?:cordiali|distinti) saluti|cordialmente|un saluto|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços?',
  ].join('|')})[\\s,.!]*$`,
  'iu',
)
const SECRET =
  /exclusiv|exclusief|uitsluitend|ausschlie(?:ß|ss)lich|wyłącznie|confiden[tcz]|privileg|riservat|poufn|vertraulich|vertrouwelijk|gizlilik/iu
const ADDRESSEE =
  /intended (?:recipient|solely|only|for)|addressee|destinatari[oa]|destinatário|destinataire|adresat|odbiorc|empf[äa]nger|adressat|geadresseerde|ontvanger|(?:by|in|par|por|per) (?:mistake|error|erreur|errore|engano)|irrtümlich|versehentlich|omyłkowo|ten onrechte|per abuis/iu
const PRINTING = /\b(?:print|imprim|druck|drukow|stamp|afdruk)\p{L}*/iu
const ENVIRONMENT = /environment|environnement|medio ?ambiente|meio ambiente|ambiente|umwelt|środowisk|milieu/iu
/** What German law wants under a company's messages. */
const REGISTERED = [/\b(?:Amtsgericht|Registergericht|Handelsregister|HRB?\s?\d)/u, /\b(?:Geschäftsführ|Vorstand|Sitz)/u]
/** No app wraps a line that is shorter. */
const WRAPPED_FROM = 45
/** A sentence of somebody's own about a secret is shorter. */
const LAWYERS_WORDS = 10

/** "Tel. 051 000001", "T 053 000 0001 | M 06 …": as letterheads write it. */
const LABELLED =
  /(?:^|[\s|,–-])(?:t[eé]l|phone|fon|mob|kom|cell?|direct|[TMFPC])\p{L}{0,8}\s?[.:]{0,2}\s?:?\s*\(?\+?\d[\d\s()./-]{6,}/iu

/** What law makes companies tell: their numbers with the taxes and the registers. */
const COMPANY_NUMBER =
  /(?<!\p{L})(?:USt-?Id(?:-?Nr)?|Steuernummer|HRB|NIP|REGON|KRS|P\.? ?IVA|SIRE[NT]|RCS|KvK|BTW|C\.?I\.?F|N\.?I\.?F|VAT(?: reg)?(?: no)?|company (?:reg|no))\.?\s?[:.-]?\s?(?:[A-Z]{2})?\d[\d\s.-]{4,}/iu
/** Who asks for an invoice tells whose it is. */
const INVOICE = /faktur|invoice|factura|fattura|factuur|rechnung|(?<!\p{L})(?:vat|nip)(?!\p{L})/iu
/** "i. A. Katrin Vogel": for somebody else. */
const FOR_ANOTHER = /^\s*(?:i\.\s?[AV]\.|p\.\s?p\.|w z\.)\s+\p{Lu}/u

/** A company's name ends with its form. */
const COMPANY =
  /\b(?:Sp\. z o\.\s?o\.|S\.\s?r\.\s?l\.|S\.\s?L\.|S\.\s?A\.|Ltd\.|Ltda\.|Inc\.|B\.\s?V\.|S\.p\.A\.|e\.\s?V\.)\s*$/iu

/** The lines from `from` to `to` that end a mail without being its writer's words. */
type Stretch = { from: number; to: number }

/**
 * What stands unmarked at the end of the customer's own part, which ends before `end`: the paragraphs of lawyers and of those who would save paper, and above them a
 * signature. One is believed by two signs at least, for an address or a number may be the very answer: a way to reach somebody, and a
 * picture, the name said again, or a web site under a closing formula and a name.
 */
export function unmarkedSignature(
  lines: readonly string[],
  kinds: readonly LineKind[],
  end: number,
  isWhereOpen: boolean,
): Stretch[] {
  const found: Stretch[] = []
  let to = writtenEnd(kinds, end)
  for (let from = lawyersStart(lines, kinds, to); from > 0 && from < to; from = lawyersStart(lines, kinds, to)) {
    found.push({ from, to })
    to = writtenEnd(kinds, from)
  }
  const from = isWhereOpen ? null : signatureStart(lines, kinds, to)
  return from === null ? found : [...found, { from, to }]
}

const isLawyers = (paragraph: readonly string[]) => {
  const text = paragraph.join(' ').slice(0, 4000)
  if (REGISTERED.every((words) => words.test(text)) || (PRINTING.test(text) && ENVIRONMENT.test(text))) return true
  return SECRET.test(text) && ADDRESSEE.test(text) && text.trim().split(/\s+/).length >= LAWYERS_WORDS
}

/** Where in the last paragraph the lawyers begin to speak: `end` when they do not. Short lines above theirs are a signature. */
function lawyersStart(lines: readonly string[], kinds: readonly LineKind[], end: number): number {
  const start = paragraphStart(kinds, end)
  if (!isLawyers(lines.slice(start, end))) return end
  let from = end - 1
  while (from > start && (!isLawyers(lines.slice(from, end)) || isWrapped(lines[from - 1] ?? ''))) from--
  return from
}

/** A line some app or server broke goes on below. */
const isWrapped = (line: string) => line.length >= WRAPPED_FROM && !/[.!?]\s*$/u.test(line)

const CARRIED: ReadonlySet<LineKind | undefined> = new Set(['blank', 'mobile', 'quote', 'attribution'])

/** Behind the last written line before `end`: an app's line and the quote that follow it are no words. */
function writtenEnd(kinds: readonly LineKind[], end: number): number {
  let to = end
  while (to > 0 && CARRIED.has(kinds[to - 1])) to--
  return to
}

function paragraphStart(kinds: readonly LineKind[], end: number): number {
  let from = end
  while (from > 0 && kinds[from - 1] === 'text') from--
  return from
}

function signatureStart(lines: readonly string[], kinds: readonly LineKind[], to: number): number | null {
  let written = 0
  let start: number | null = null
  for (let at = to - 1; at > 0 && (kinds[at] === 'text' || kinds[at] === 'blank') && written <= MAX_SIGNATURE_LINES; at--) {
    const line = lines[at] ?? ''
    if (kinds[at] === 'blank') continue
    if ((isSaid(line) && !COMPANY.test(line)) || line.length > 120) break
    written++
    if (isSignature(lines.slice(at, to), lines.slice(0, at))) start = at
  }
  return start
}

function isSignature(block: readonly string[], above: readonly string[]): boolean {
  const written = block.filter((line) => line.trim() !== '')
  const [first = '', ...others] = written
  const before = above.filter((line) => line.trim() !== '').slice(-2)
  const signed = before.at(-1) ?? ''
  const isReach = (line: string) => hasContact(line) || WEB_SITE.test(line) || COMPANY_NUMBER.test(line)
  const contactToReach = written.slice(1).some(isReach)
  const isBilled = above.some((line) => INVOICE.test(line)) && written.some((line) => COMPANY_NUMBER.test(line))
  if (signed === '' || !contactToReach || isBilled) return false
  if (PICTURE.test(first)) return true
  // A line with a number that is no way to reach somebody is where they live: an answer.
  const isAnswer = others.some((line) => /\d/.test(line) && !hasContact(line) && !WEB_SITE.test(line))
  if (isName(first) && saysAgain(signed, first))
    return (!isAnswer && others.length > 1) || others.some((line) => WEB_SITE.test(line))
  const isClosed = before.length === 2 && (before[0] ?? '').split(/[/|]/).every((part) => CLOSING.test(part)) && isName(signed)
  const isSigned = isClosed || FOR_ANOTHER.test(signed)
  const isLetterhead = (line: string) =>
    LABELLED.test(line) || COMPANY_NUMBER.test(line) || (WEB_SITE.test(line) && !line.includes('@'))
  return isSigned && written.some(isLetterhead)
}

/** "Sylvie", and then "Sylvie Roch". */
function saysAgain(signed: string, name: string): boolean {
  const given = /^[\s\W]*(\p{Lu}[\p{L}'’-]+)[\s\W]*$/u.exec(signed)?.[1]
  return given !== undefined && new RegExp(`^[\\s*_]*${given}(?![\\p{L}])`, 'u').test(name)
}
