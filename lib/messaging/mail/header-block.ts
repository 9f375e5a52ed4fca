import { HEADER_LABELS, type MailHeaderKind } from './reply-words'

const LABELLED = /^[\s*_]{0,6}(\p{L}[\p{L}\s'’-]{0,20}?)[\s*_]*[:：][\s*_]*(.*)$/u
const MAX_LINES = 24
const ADDRESS = /@|mailto:/i

type Found = { kinds: Set<MailHeaderKind>; hasAddress: boolean; lastLine: number }

/**
 * How many lines, from `at`, are the "From: / Sent: / To: / Subject:" lines that Outlook and its kind put above a quoted
 * mail; 0 when none. Someone's "From: Madrid / To: Paris / Date: Friday" is none: an address, a subject or a line drawn above must confirm it.
 */
export function headerBlockLength(lines: readonly string[], at: number, isRuledOff: boolean): number {
  const first = headerOf(lines[at] ?? '')
  if (!first || first.kind === 'cc') return 0
  const found = collect(lines, at)
  const { kinds } = found
  const length = found.lastLine - at + 1
  const confirmed = found.hasAddress || isRuledOff || (kinds.has('subject') && kinds.has('date'))
  if (kinds.size >= 3 && (kinds.has('from') || kinds.has('subject')) && confirmed) return length
  return kinds.size === 2 && kinds.has('from') && found.hasAddress && (isRuledOff || kinds.has('subject')) ? length : 0
}

function collect(lines: readonly string[], at: number): Found {
  const found: Found = { kinds: new Set(), hasAddress: false, lastLine: at }
  let wrapped = 0
  for (let index = at; index < Math.min(at + MAX_LINES, lines.length); index++) {
    const line = lines[index] ?? ''
    const header = headerOf(line)
    if (header) {
      if (header.kind !== 'cc' && found.kinds.has(header.kind)) break
      if (header.kind !== 'cc') found.kinds.add(header.kind)
      if (ADDRESS.test(header.value)) found.hasAddress = true
      found.lastLine = index
      wrapped = 0
    } else if (line.trim() === '') {
      if (!headerOf(lines[index + 1] ?? '')) break
    } else if (++wrapped > 4) break
    else if (ADDRESS.test(line.slice(0, 300))) found.hasAddress = true
  }
  return found
}

function headerOf(line: string): { kind: MailHeaderKind; value: string } | null {
  const match = LABELLED.exec(line.slice(0, 300))
  const kind = HEADER_LABELS.get((match?.[1] ?? '').trim().toLowerCase())
  return kind ? { kind, value: match?.[2] ?? '' } : null
}
