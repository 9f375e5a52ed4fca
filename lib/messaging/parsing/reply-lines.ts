import { attributionLength } from './reply/attribution-line'
import { bareHeaderLines, headerBlockLength } from './reply/header-block'
import { isMobileSignature, isSignatureMark } from './reply/signature-lines'
import { isBareOriginalLine, isForwardedLine, isOriginalMessageLine, isRule } from './separator-lines'

/** Set by the HTML reader before the element that mail apps wrap quoted history or its "X wrote" line in. */
export const QUOTE_MARK = '\uE001'

/** Set by the HTML reader before the lines of a blockquote that no mail app marked as history: an indented passage. */
export const OWN_MARK = '\uE002'

/** Set by the HTML reader before each line of an element that its app names a signature and that looks like one. */
export const SIGNATURE_MARK = '\uE003'

export type LineKind = 'blank' | 'text' | 'quote' | 'attribution' | 'split' | 'forward' | 'mobile' | 'mark' | 'rule'

const QUOTED = /^\s{0,3}>|^[A-Z]{1,4}>(?:\s|$)/
const BARRED = /^\s{0,3}\|(?:\s|$)/
const ARMOUR = /^-----(?:BEGIN|END) PGP [A-Z ]{4,40}-----\s*$|^Hash: [A-Z0-9-]{3,12}\s*$/
const NEVER_A_HEADING = 1200
const MAX_ANNOUNCEMENT = 8

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
  if (/https?:\/\/\S+$/.test(before.slice(-300)) && /^\S+$/.test(lines[at] ?? '')) return true
  return before.length >= 60 && !/[.!?:…]$/.test(before) && /^\p{Ll}/u.test(lines[at] ?? '')
}

function labelAt(lines: readonly string[], at: number, before: readonly LineKind[]): { kind: LineKind; length: number } {
  const line = lines[at] ?? ''
  if (line.trim() === '') return { kind: 'blank', length: 1 }
  if (line.startsWith(QUOTE_MARK)) return { kind: 'attribution', length: 1 }
  if (line.startsWith(SIGNATURE_MARK)) return { kind: 'mobile', length: 1 }
  if (line.startsWith(OWN_MARK)) {
    const quoted = quotedAt(lines, at, before)
    return quoted.kind === 'quote' && !isAfterAnnouncement(before) ? { kind: 'text', length: 1 } : quoted
  }
  if (QUOTED.test(line) || (BARRED.test(line) && isAfterAnnouncement(before))) return quotedAt(lines, at, before)
  if (line.length > NEVER_A_HEADING) return { kind: 'text', length: 1 }
  if (isForwardedLine(line)) return { kind: 'forward', length: 1 }
  if (isOriginalMessageLine(line)) return { kind: 'split', length: 1 + bareHeaderLines(lines, at + 1) }
  if (isBareOriginalLine(line) && headerBlockLength(lines, at + 1, true) > 0) return { kind: 'split', length: 1 }
  const headers = headerBlockLength(lines, at, isRuledOff(before))
  if (headers > 0) return { kind: 'split', length: headers }
  const attribution = attributionLength(lines, at)
  if (attribution > 0) return { kind: 'attribution', length: attribution }
  if (ARMOUR.test(line) || isInSignatureArmour(lines, at)) return { kind: 'mobile', length: 1 }
  if (isMobileSignature(line)) return { kind: 'mobile', length: 1 }
  if (isSignatureMark(line) && !isListed(lines, at)) return { kind: 'mark', length: 1 }
  return { kind: isRule(line) ? 'rule' : 'text', length: 1 }
}

/** "-- Green" above or under "-- Friday": a list. */
function isListed(lines: readonly string[], at: number): boolean {
  if ((lines[at] ?? '').trim() === '--') return false
  const around = [...lines.slice(Math.max(0, at - 2), at), ...lines.slice(at + 1, at + 3)]
  return (
    around.some((line) => /^--\s+\S/.test(line)) || /[:：]\s*$/.test(around[0] ?? '') || /[:：]\s*$/.test(lines[at - 1] ?? '')
  )
}

/** The lines of messages and digits that follow a signed mail, up to the mark of their end. */
function isInSignatureArmour(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (!/^[A-Za-z0-9+/=]{2,76}$/.test(line)) return false
  for (let next = at + 1; next < Math.min(at + 60, lines.length); next++) {
    const below = lines[next] ?? ''
    if (below.startsWith('-----END PGP SIGNATURE-----')) return true
    if (!/^[A-Za-z0-9+/=]{2,76}$/.test(below)) return false
  }
  return false
}

/** The announcement of history may stand inside the quote itself, on its first lines. */
function quotedAt(lines: readonly string[], at: number, before: readonly LineKind[]): { kind: LineKind; length: number } {
  const quote: { kind: LineKind; length: number } = { kind: 'quote', length: 1 }
  if (before[before.length - 1] === 'quote') return quote
  const bare = lines.slice(at, at + MAX_ANNOUNCEMENT).map((line) => line.replace(/^\s*\uE002?>\s?/u, ''))
  const isDrawn = isRuledOff(before) && headerBlockLength(bare, 0, true) > 0
  if (isDrawn) return { kind: 'split', length: 1 }
  const length = attributionLength((lines[at] ?? '').startsWith('>>>') ? [lines[at] ?? ''] : bare, 0)
  return length > 0 ? { kind: 'attribution', length } : quote
}

function isAfterAnnouncement(before: readonly LineKind[]): boolean {
  let at = before.length - 1
  while (before[at] === 'blank') at--
  return before[at] === 'attribution' || before[at] === 'quote' || before[at] === 'split'
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
