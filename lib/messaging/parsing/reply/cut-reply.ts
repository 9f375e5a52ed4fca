import { type Fate, ownPart } from '@/lib/messaging/parsing/own-part'
import { pointsBelow } from '@/lib/messaging/parsing/points-below'
import { labelLines, OWN_MARK, QUOTE_MARK, SIGNATURE_MARK } from '@/lib/messaging/parsing/reply-lines'
import type { SentWords } from './sent-words'
import { type Sorted, sortBySent } from './sort-by-sent'
import { unsharedLines } from './unshared-lines'

/** Nobody writes this many lines by hand; what lies beyond is kept as it is, on the side of the last line looked at. */
const MAX_LINES = 8_000
/** What is left of a message that was taken out between two lines. */
const GAPS = /\n(?:[^\S\n]*\n){2,}/g
const MARKS = new RegExp(`${QUOTE_MARK}|${SIGNATURE_MARK}|${OWN_MARK}(?:> ?)?`, 'g')

export type CutReply = {
  visible: string
  quoted: string
  /** Whether a message of ours was recognised: then no word of theirs means that they wrote none. */
  knowsMessage: boolean
}

/** Parts a plain text mail into what its writer newly wrote and what they only carried along. Nothing gets lost. */
export function cutReply(text: string, { sent, isForward }: { sent: SentWords | null; isForward: boolean }): CutReply {
  const whole = withoutDashEscapes(text.replace(/\r\n?/g, '\n')).split('\n')
  const lines = [...unsharedLines(whole.slice(0, MAX_LINES)), ...whole.slice(MAX_LINES)]
  const kinds = labelLines(lines.slice(0, MAX_LINES))
  const fates = ownPart(lines, kinds, sent?.asksWhere)
  const sorted: Sorted = sent
    ? sortBySent(lines, { kinds, fates }, { sent, isForward })
    : { fates, shown: new Map(), knowsMessage: false }
  const cut = divided(lines, sorted)
  const isWhole = pointsBelow(cut.visible) || (isForward && !sent)
  if (!sorted.knowsMessage && cut.quoted !== '' && isWhole) return { ...cut, visible: tidy(lines), quoted: '' }
  return cut
}

/** A signed mail has a dash and a blank before each of its lines that begins with a dash (RFC 9580, 7.2). */
function withoutDashEscapes(text: string): string {
  return /^-----BEGIN PGP SIGNED MESSAGE-----$/m.test(text) ? text.replace(/^- (?=-)/gm, '') : text
}

function divided(lines: readonly string[], { fates, shown, knowsMessage }: Sorted): CutReply {
  const last: Fate = fates[fates.length - 1] ?? 'own'
  const own: string[] = []
  const carried: string[] = []
  lines.forEach((line, at) => {
    const isOwn = (fates[at] ?? last) === 'own'
    if (isOwn) own.push(...(shown.get(at) ?? [line]))
    else carried.push(line)
  })
  const begun = own.findIndex((line) => !/^[\s>]*$/.test(line))
  const visible = begun < 0 ? '' : tidy(own.slice(begun))
  return { visible: knowsMessage ? visible.replace(GAPS, '\n\n') : visible, quoted: tidy(carried), knowsMessage }
}

function tidy(lines: readonly string[]): string {
  const isEmpty = (line: string | undefined) => (line ?? '').replace(MARKS, '').trim() === ''
  let start = 0
  let end = lines.length
  while (start < end && isEmpty(lines[start])) start++
  while (end > start && isEmpty(lines[end - 1])) end--
  return lines.slice(start, end).join('\n').replace(MARKS, '').trimEnd()
}
