import { attributionLength } from './attribution-line'
import { headerBlockLength } from './header-block'
import { isForwardedLine, isOriginalMessageLine, isRule } from './separator-lines'
import { isMobileSignature, isSignatureMark } from './signature-lines'

/** Set by the HTML reader before the element that mail apps wrap quoted history or its "X wrote" line in. */
export const QUOTE_MARK = '\uE001'

export type LineKind = 'blank' | 'text' | 'quote' | 'attribution' | 'split' | 'forward' | 'mobile' | 'mark' | 'rule'

const QUOTED = /^\s{0,3}>|^[A-Z]{1,4}>(?:\s|$)/
const NEVER_A_HEADING = 1200

/** What each line of a mail is: the customer's text, a quote, the line that announces a quote, a signature mark. */
export function labelLines(raw: readonly string[]): LineKind[] {
  const lines = raw.map(comparable)
  const kinds: LineKind[] = []
  for (let at = 0; at < lines.length; at = kinds.length) {
    const { kind, length } = labelAt(lines, at, kinds)
    for (let count = 0; count < length; count++) kinds.push(kind)
  }
  return kinds.map((kind, at) => (kind === 'text' && isSpilledQuote(lines, kinds, at) ? 'quote' : kind))
}

/** A quoted line that some server wrapped: its tail stands unmarked between two quoted lines, in mid-sentence. */
function isSpilledQuote(lines: readonly string[], kinds: readonly LineKind[], at: number): boolean {
  if (kinds[at - 1] !== 'quote' || kinds[at + 1] !== 'quote') return false
  const before = (lines[at - 1] ?? '').trimEnd()
  return before.length >= 60 && !/[.!?:…]$/.test(before) && /^\p{Ll}/u.test(lines[at] ?? '')
}

function labelAt(lines: readonly string[], at: number, before: readonly LineKind[]): { kind: LineKind; length: number } {
  const line = lines[at] ?? ''
  if (line.trim() === '') return { kind: 'blank', length: 1 }
  if (line.startsWith(QUOTE_MARK)) return { kind: 'attribution', length: 1 }
  if (QUOTED.test(line)) return { kind: 'quote', length: 1 }
  if (line.length > NEVER_A_HEADING) return { kind: 'text', length: 1 }
  if (isForwardedLine(line)) return { kind: 'forward', length: 1 }
  if (isOriginalMessageLine(line)) return { kind: 'split', length: 1 }
  const headers = headerBlockLength(lines, at, isRuledOff(before))
  if (headers > 0) return { kind: 'split', length: headers }
  const attribution = attributionLength(lines, at)
  if (attribution > 0) return { kind: 'attribution', length: attribution }
  if (isMobileSignature(line)) return { kind: 'mobile', length: 1 }
  if (isSignatureMark(line)) return { kind: 'mark', length: 1 }
  return { kind: isRule(line) ? 'rule' : 'text', length: 1 }
}

function isRuledOff(before: readonly LineKind[]): boolean {
  let at = before.length - 1
  while (at >= 0 && at > before.length - 4 && before[at] === 'blank') at--
  const kind = before[at]
  return kind === 'rule' || kind === 'split' || kind === 'attribution'
}

/** Mail apps sprinkle direction marks and hard spaces into these lines; entities survive in badly made text parts. */
function comparable(line: string): string {
  const short = line.length > NEVER_A_HEADING ? line.slice(0, NEVER_A_HEADING + 1) : line
  const plain = short.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/[\u00a0\u202f\u2007\t]/g, ' ')
  return plain.includes('&')
    ? plain
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&nbsp;/g, ' ')
    : plain
}
