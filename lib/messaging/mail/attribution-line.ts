import { MONTH, ON, WEEKDAY, WROTE } from './reply-words'

const MAX_LINES = 5
const MAX_LENGTH = 500
const MAX_LINE = 260

const FULL_DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\d{4}年`
const OPENING = String.raw`^[\s*_"'“-]*`
const WORD_START = new RegExp(`${OPENING}(?:${ON})[\\s.,:]+(?:${WEEKDAY}|${MONTH}|["“]?\\d)(?![\\p{L}])`, 'iu')
const DATE_START = new RegExp(`${OPENING}(?:(?:${WEEKDAY})\\.?,?\\s+(?:${MONTH}|\\d{1,2}\\b|den\\s)|${FULL_DATE})`, 'iu')
const PHRASE_START =
  /^[\s*_]*(?:wiadomość napisana przez|w wiadomości z|quoting|citando|zitat von|mensagem de|message de|in (?:message|article) <)/iu
const WORD_ALONE = new RegExp(`${OPENING}(?:${ON})[\\s.,]*(?:(?:${WEEKDAY})[.,]*)?\\s*$`, 'iu')

const VERB = new RegExp(`(?<!\\p{L})(?:${WROTE})(?!\\p{L})`, 'iu')
const DATE = new RegExp(`${FULL_DATE}|\\d{1,2}[:.h]\\d{2}|(?:^|[\\s,])(?:${MONTH})\\.?\\s+\\d|\\d{1,2}\\.?\\s+\\p{L}{3}`, 'iu')
const EMAIL = /[^\s<>@:]@[^\s<>@]/u
const END = /(?:[:：]|-{3,})[\s*_]*$/u
const NAME_WROTE = new RegExp(
  `^[\\s*_"“]*[\\p{L}\\d][^:@]{0,80}[<(\\[]{1,2}[^<>\\s]{1,90}[>)\\]]{1,2},?\\s*(?:${WROTE})\\s*[:：]\\s*$`,
  'iu',
)
const VIA_WROTE = new RegExp(`^[\\p{L}\\d][^:]{0,60}\\svia\\s[^:]{1,60}\\s(?:${WROTE})\\s?:\\s*$`, 'iu')
const NAME_WROTE_ON = new RegExp(
  `^[\\p{Lu}][^:]{0,60}\\s(?:${WROTE})\\s(?:${ON})\\s.{0,12}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}[\\s,]+.{0,4}\\d{1,2}:\\d{2}.{0,20}:\\s*$`,
  'iu',
)

/**
 * How many lines, from `at`, are one "On … X wrote:" line, wrapped or not; 0 when none starts there. `lines` are
 * normalised. Looks at five short lines at most, so that a whole mail is read in linear time.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? ''
  if (first.length > MAX_LINE || first.length < 2) return 0
  if (NAME_WROTE.test(first) || VIA_WROTE.test(first) || NAME_WROTE_ON.test(first)) return 1
  if (!startsAttribution(first)) return 0
  let joined = ''
  for (let end = at; end < Math.min(at + MAX_LINES, lines.length); end++) {
    const line = lines[end] ?? ''
    if (line.trim() === '' || line.length > MAX_LINE) return 0
    if (end > at && line.startsWith('>') && !hasOpenBracket(joined)) return 0
    if (end > at && startsAfresh(line, joined)) return 0
    joined += end === at ? line : ` ${line}`
    if (joined.length > MAX_LENGTH) return 0
    if (isAttribution(joined)) return end - at + 1
  }
  return 0
}

function startsAttribution(line: string): boolean {
  return WORD_START.test(line) || DATE_START.test(line) || PHRASE_START.test(line) || WORD_ALONE.test(line)
}

/** The customer's own last line may look like a start ("On Monday I come."): the real one begins further down. */
function startsAfresh(line: string, joined: string): boolean {
  return WORD_START.test(line) || (DATE_START.test(line) && joined.length > 14)
}

function isAttribution(joined: string): boolean {
  if (!END.test(joined)) return false
  if (PHRASE_START.test(joined)) return DATE.test(joined) || EMAIL.test(joined)
  if (VERB.test(joined)) return DATE.test(joined) || EMAIL.test(joined)
  return EMAIL.test(joined) && DATE.test(joined) && /[>)\]\p{L}]\s*[:：]\s*$/u.test(joined)
}

function hasOpenBracket(joined: string): boolean {
  return joined.lastIndexOf('<') > joined.lastIndexOf('>')
}
