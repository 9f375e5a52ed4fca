import { isRule } from '@/lib/messaging/parsing/separator-lines'
import { HEADER_LABELS, type MailHeaderKind } from './reply-phrases'

const LABELLED = /^[\s*_]{0,6}(\p{L}[\p{L}\s'’-]{0,20}?)[\s*_]*[:：][\s*_]*(.*)$/u
const LABEL_INSIDE = /(?<=^|\s)[*_]{0,2}(\p{L}{1,12})\s?[:：]/gu
const MAX_RUN_TOGETHER = 600
const MAX_LINES = 24
const ADDRESS = /@|mailto:/i

/** A moment as machines write it, not "Friday" or "20 November". */
const MOMENT = /\d{1,2}[:.h]\d{2}/u

type Found = { kinds: Set<MailHeaderKind>; hasAddress: boolean; hasMoment: boolean; lastLine: number }

/**
 * How many lines, from `at`, are the "From: / Sent: / To: / Subject:" lines that Outlook and its kind put above a quoted
 * mail; 0 when none. Someone's "From: Madrid / To: Paris / Date: Friday" is none: an address, a subject or a line drawn above must confirm it.
 */
export function headerBlockLength(lines: readonly string[], at: number, isRuledOff: boolean): number {
  if (isBlockInOneLine(lines[at] ?? '')) return 1
  const first = headerOf(lines[at] ?? '')
  if (!first || first.kind === 'cc') return 0
  const found = collect(lines, at)
  const { kinds } = found
  const length = found.lastLine - at + 1
  const confirmed = found.hasAddress || isRuledOff || (kinds.has('subject') && kinds.has('date'))
  if (kinds.size >= 3 && (kinds.has('from') || kinds.has('subject')) && confirmed) return length
  const isMachineMade = isRuledOff || kinds.has('subject') || (kinds.has('date') && found.hasMoment)
  return kinds.size === 2 && kinds.has('from') && found.hasAddress && isMachineMade ? length : 0
}

const BARE = /^\s*(\p{L}{1,12})\s+\S/u

/** How many lines under "--- Original Message ---" are headers without a colon, as eM Client writes them. */
export function bareHeaderLines(lines: readonly string[], at: number): number {
  let length = 0
  while (HEADER_LABELS.has((BARE.exec((lines[at + length] ?? '').slice(0, 300))?.[1] ?? '').toLowerCase())) length++
  return length >= 2 ? length : 0
}

/** Some apps run the whole block together: "From: … Sent: … To: … Subject: …". */
function isBlockInOneLine(line: string): boolean {
  const start = line.slice(0, MAX_RUN_TOGETHER)
  if (headerOf(start) === null || !ADDRESS.test(start)) return false
  const labels = [...start.matchAll(LABEL_INSIDE)].map(([, label]) => HEADER_LABELS.get((label ?? '').toLowerCase()))
  return new Set(labels.filter((kind) => kind !== undefined && kind !== 'cc')).size === 4
}

function collect(lines: readonly string[], at: number): Found {
  const found: Found = { kinds: new Set(), hasAddress: false, hasMoment: false, lastLine: at }
  let wrapped = 0
  for (let index = at; index < Math.min(at + MAX_LINES, lines.length); index++) {
    const line = lines[index] ?? ''
    const header = headerOf(line)
    if (header) {
      if (header.kind !== 'cc' && found.kinds.has(header.kind)) break
      // Only long lists of people and subjects are wrapped; a sender after some other line begins the next block.
      if (header.kind === 'from' && wrapped > 0) break
      if (header.kind !== 'cc') found.kinds.add(header.kind)
      if (ADDRESS.test(header.value)) found.hasAddress = true
      if (header.kind === 'date' && MOMENT.test(header.value)) found.hasMoment = true
      found.lastLine = index
      wrapped = 0
    } else if (line.trim() === '') {
      if (wrapped > 0 || !headerOf(lines[index + 1] ?? '')) break
    } else if (isRule(line) || ++wrapped > 4) break
    else if (ADDRESS.test(line.slice(0, 300))) found.hasAddress = true
  }
  return found
}

function headerOf(line: string): { kind: MailHeaderKind; value: string } | null {
  const match = LABELLED.exec(line.slice(0, 300))
  const kind = HEADER_LABELS.get((match?.[1] ?? '').trim().toLowerCase())
  return kind ? { kind, value: match?.[2] ?? '' } : null
}
