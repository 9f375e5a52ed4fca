import { MONTH, ON, WEEKDAY, WROTE } from './reply-words'

const MAX_LINES = 6
const MAX_LENGTH = 500
const MAX_LINE = 260

const FULL_DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\d{4}年`
const OPENING = String.raw`^[\s*_"'“-]*`
const WORD_START = new RegExp(`${OPENING}(?:${ON})[\\s.,:]+(?:${WEEKDAY}|${MONTH}|["“]?\\d)(?![\\p{L}])`, 'iu')
const DATE_START = new RegExp(`${OPENING}(?:(?:${WEEKDAY})\\.?,?\\s+(?:${MONTH}|\\d{1,2}\\b|den\\s)|${FULL_DATE})`, 'iu')
const PHRASE_START =
  /^[\s*_]*(?:wiadomość napisana przez|w wiadomości z|quoting|citando|zitat von|mensagem de|message de|in (?:message|article) <|in a message dated)/iu
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

const DASHED = new RegExp(`^\\s*-{2,}\\s*\\S.{0,160}\\s(?:${WROTE})\\s*-{2,}\\s*$`, 'iu')
const EAST_ASIAN = /(?:\d{4}\s?[年년]|\d{1,2}[:：]\d{2}|@).{0,160}(?:写道|寫道|書きました|のメール|작성)\s*[:：]\s*$/u
/** Any language: an address in brackets and a time of day, and a colon at the end. */
const ANY_LANGUAGE =
  /^(?=.*\d{1,2}[:.]\d{2})(?=.*\d{1,4}[./년年 -]).*[<([][^<>()\s]{1,120}@[^<>()\s]{1,120}[>)\]][^<>@.!?]{0,40}[:：]\s*$/u

/**
 * How many lines, from `at`, are one "On … X wrote:" line, wrapped or not; 0 when none starts there. `lines` are
 * normalised. Looks at five short lines at most, so that a whole mail is read in linear time.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? ''
  if (first.length > MAX_LINE || first.length < 2) return 0
  if (NAME_WROTE.test(first) || VIA_WROTE.test(first) || NAME_WROTE_ON.test(first) || DASHED.test(first)) return 1
  if (EAST_ASIAN.test(first) || (first.includes('@') && ANY_LANGUAGE.test(first))) return 1
  if (!startsAttribution(first)) return 0
  let joined = ''
  for (let end = at; end < Math.min(at + MAX_LINES, lines.length); end++) {
    const line = lines[end] ?? ''
    if (line.length > MAX_LINE) return 0
    if (line.trim() === '') {
      // Some apps leave a blank line before the address.
      if (end > at && /^\s*<\s*(?:$|mailto|\S+@)/.test(lines[end + 1] ?? '')) continue
      return 0
    }
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
  return joined.split('<').length > joined.split('>').length
}
