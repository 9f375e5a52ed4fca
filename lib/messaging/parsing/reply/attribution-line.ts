import { MONTH, NAME_PARTICLES, ON, WEEKDAY, WROTE } from './reply-phrases'

const MAX_LINES = 6
const MAX_LENGTH = 500
const MAX_LINE = 260

const FULL_DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?(?:\d{1,2}|\p{L}{3,9})[-/.]\s?\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}年`
const TIME = String.raw`\d{1,2}[:.h]\d{2}`
const OPENING = String.raw`^[\s*_"'“-]*`
const WORD_START = new RegExp(`${OPENING}(?:${ON})[\\s.,:]+(?:${WEEKDAY}|${MONTH}|["“]?\\d)(?![\\p{L}])`, 'iu')
const DATE_START = new RegExp(`${OPENING}(?:(?:${WEEKDAY})\\.?,?\\s+(?:${MONTH}|\\d{1,2}\\b|den\\s)|${FULL_DATE})`, 'iu')
const PHRASE_START =
  /^[\s*_]*(?:wiadomość napisana przez|w wiadomości z|quoting|citando|zitat von|mensagem de|message de|in (?:message|article) <|in a message dated)/iu
const WORD_ALONE = new RegExp(`${OPENING}(?:${ON})[\\s.,]*(?:(?:${WEEKDAY})[.,]*)?\\s*$`, 'iu')
const WORD_AND_NAME = new RegExp(`${OPENING}(?:${ON})\\s+.{1,90}[<(\\[]\\S{1,90}@`, 'iu')

const VERB = new RegExp(`(?<!\\p{L})(?:${WROTE})(?!\\p{L})`, 'iu')
const VERB_END = new RegExp(`(?<!\\p{L})(?:${WROTE})[\\s*_]*$`, 'iu')
const DATE = new RegExp(`${FULL_DATE}|${TIME}|(?:^|[\\s,])(?:${MONTH})\\.?\\s+\\d|\\d{1,2}\\.?\\s+\\p{L}{3}`, 'iu')
const FULL_DATE_IN = new RegExp(FULL_DATE, 'iu')
const TIME_IN = new RegExp(TIME, 'u')
const EMAIL = /[^\s<>@:]@[^\s<>@]/u
const END = /(?:[:：]|-{3,})[\s*_]*$/u
const NAME_AND_COLON = /[>)\]\p{L}]\s*[:：]\s*$/u

const DASHED = new RegExp(`^\\s*-{2,}\\s*\\S.{0,160}\\s(?:${WROTE})\\s*-{2,}\\s*$`, 'iu')
const VIA_WROTE = new RegExp(`^[\\p{L}\\d][^:]{0,60}\\svia\\s[^:]{1,60}\\s(?:${WROTE})\\s?:\\s*$`, 'iu')
/** HCL Notes: `"Marta" ---12/11/2026 09:14:02---Hello`. GroupWise: `>>> Marta <m@x> 12/11/2026 09:14 >>>`. */
const BETWEEN_DASHES = new RegExp(`^.{2,80}\\s-{3}(?:${FULL_DATE})[\\s,]+${TIME}.{0,12}-{3}`, 'iu')
const BETWEEN_ARROWS = new RegExp(`^>{3}\\s.{2,120}\\s(?:${FULL_DATE})[\\s,]+${TIME}.{0,12}>{3}\\s*$`, 'iu')
const EAST_ASIAN = /(?:\d{4}\s?[年년]|\d{1,2}[:：]\d{2}|@).{0,160}(?:写道|寫道|書きました|のメール|작성)\s*[:：]\s*$/u
/** Any language: an address in brackets and a time of day, and a colon at the end. */
const ANY_LANGUAGE =
  /^(?=.*\d{1,2}[:.]\d{2})(?=.*\d{1,4}[./년年 -]).*[<([][^<>()\s]{1,120}@[^<>()\s]{1,120}[>)\]][^<>@.!?]{0,40}[:：]\s*$/u

/**
 * How many lines, from `at`, are one line that tells who wrote when, wrapped or not; 0 when none starts there. Name, address, verb and
 * date may stand in any order. `lines` are normalised. Looks at five short lines at most, so that a whole mail is read in linear time.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? ''
  if (first.length > MAX_LINE || first.length < 2) return 0
  if (VIA_WROTE.test(first) || DASHED.test(first) || BETWEEN_DASHES.test(first) || BETWEEN_ARROWS.test(first)) return 1
  if (EAST_ASIAN.test(first)) return 1
  if (first.includes('@') && !NEW_SENTENCE.test(first) && ANY_LANGUAGE.test(first)) return 1
  const hasName = !startsWithDate(first) && startsWithName(first)
  if (!hasName && !startsWithDate(first)) return 0
  let joined = ''
  for (let end = at; end < Math.min(at + MAX_LINES, lines.length); end++) {
    const line = lines[end] ?? ''
    if (line.length > MAX_LINE) return 0
    if (line.trim() === '') {
      // Some apps leave a blank line before the address.
      if (end > at && /^\s*<\s*(?:$|mailto|\S+@)/.test(lines[end + 1] ?? '')) continue
      return 0
    }
    if (end > at && /^[>|]/.test(line) && !hasOpenBracket(joined)) return 0
    if (end > at && !hasName && startsAfresh(line, joined)) return 0
    joined += end === at ? line : ` ${line}`
    if (joined.length > MAX_LENGTH) return 0
    if (isAttribution(joined, isQuoteNext(lines, end))) return end - at + 1
  }
  return 0
}

function startsWithDate(line: string): boolean {
  if (WORD_START.test(line) || DATE_START.test(line) || PHRASE_START.test(line) || WORD_ALONE.test(line)) return true
  return WORD_AND_NAME.test(line)
}

/** "Marta Beispiel <marta@laden.example> schrieb": only a name may stand before the address or the verb. */
function startsWithName(line: string): boolean {
  const from = [line.search(/[<([]*[^\s<>@([]+@/u), line.search(VERB)].filter((index) => index >= 0)
  if (from.length === 0) return false
  return isName(line.slice(0, Math.min(...from)))
}

function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][^\s,]*/gu) ?? []
  return words.length <= 8 && words.every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) || NAME_PARTICLES.has(word))
}

/** The customer's own last line may look like a start ("On Monday I come."): the real one begins further down. */
function startsAfresh(line: string, joined: string): boolean {
  return WORD_START.test(line) || (DATE_START.test(line) && joined.length > 14)
}

function isQuoteNext(lines: readonly string[], at: number): boolean {
  let next = at + 1
  while (next <= at + 2 && (lines[next] ?? '').trim() === '') next++
  return /^\s{0,3}[>|]/.test(lines[next] ?? '')
}

function isAttribution(joined: string, isQuoteNext: boolean): boolean {
  if (NEW_SENTENCE.test(joined) || (!isQuoteNext && ONESELF.test(joined))) return false
  const hasAddress = EMAIL.test(joined)
  const hasVerb = VERB.test(joined)
  if (PHRASE_START.test(joined)) return END.test(joined) && (hasAddress || DATE.test(joined))
  if (isQuoteNext && hasAddress && FULL_DATE_IN.test(joined))
    return hasVerb ? END.test(joined) || VERB_END.test(joined) : NAME_AND_COLON.test(joined) || namesSomebody(joined)
  if (hasAddress && DATE.test(joined)) return hasVerb ? END.test(joined) || VERB_END.test(joined) : NAME_AND_COLON.test(joined)
  if (!END.test(joined) || !hasVerb) return false
  if (hasAddress) return true
  if (isQuoteNext) return DATE.test(joined)
  return FULL_DATE_IN.test(joined) && TIME_IN.test(joined) && namesSomebody(joined)
}

/** Without an address and a quote only a line that holds date, time, verb and a name is none of the customer's sentences. */
function namesSomebody(joined: string): boolean {
  const rest = joined
    .replace(/<?\S{1,90}@\S{1,90}>?/gu, ' ')
    .replace(new RegExp(FULL_DATE, 'giu'), ' ')
    .replace(new RegExp(VERB, 'giu'), ' ')
  const parts = rest.split(/[\s,:]+/).filter((part) => /\p{L}{3}/u.test(part) && !DATED.test(part))
  if (parts.length === 1) return true
  const words = (rest.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3)
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || NAME_PARTICLES.has(word) || DATED.test(word))
}

/** "The green one. On Thu …": somebody's sentence ends before the line of an app begins. */
const NEW_SENTENCE = /\p{Ll}{3}[.!?]\s+\p{Lu}/u
/** Who tells of what they wrote or got themselves is no mail app. */
const ONESELF = /(?<![\p{L}'’<"])(?:I|ich|yo|je|io|ik|eu|wir|we|me|mir|mich|moi|mij)(?!\p{L})|(?<!\p{L})[jm]['’]a/u

const DATED = new RegExp(`^(?:${WEEKDAY}|${ON})$`, 'iu')

function hasOpenBracket(joined: string): boolean {
  return joined.split('<').length > joined.split('>').length
}
