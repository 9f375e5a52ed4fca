import { afterSignature, isFooter, isLikelySignature } from './reply/signature-section'
import type { LineKind } from './reply-lines'

const MAX_SIGNATURE = 60

/** Takes signatures and the lines of mail apps out of the customer's own part, which ends before `end`: a change of `fates` in place. */
export function dropSignatures(
  lines: readonly string[],
  kinds: readonly LineKind[],
  end: number,
  drop: (from: number, to: number) => void,
): void {
  let hasOwnText = false
  let sectionEnd = 0
  for (let at = 0; at < end; at++) {
    const kind = kinds[at]
    if (kind === 'text') hasOwnText = true
    if (kind === 'mobile') drop(at, at + 1)
    if (!hasOwnText || (kind !== 'mark' && kind !== 'rule')) continue
    if (sectionEnd <= at) sectionEnd = endOfSection(kinds, at, end)
    if (sectionEnd - at > MAX_SIGNATURE) continue
    if (kind === 'rule' && !isDrawnAbove(lines, kinds, at, sectionEnd)) continue
    if (kind === 'mark' && isBetweenMarks(lines, kinds, at, sectionEnd)) continue
    const until = kind === 'mark' ? at + afterSignature(lines.slice(at, sectionEnd)) : sectionEnd
    drop(at, until)
    at = until - 1
  }
}

function endOfSection(kinds: readonly LineKind[], at: number, end: number): number {
  let next = at + 1
  while (next < end && kinds[next] !== 'quote' && kinds[next] !== 'attribution' && kinds[next] !== 'split') next++
  return next
}

/** "--" between one question and the next parts what somebody writes; no signature stands there. */
function isBetweenMarks(lines: readonly string[], kinds: readonly LineKind[], at: number, sectionEnd: number): boolean {
  const start = Math.max(0, at - MAX_SIGNATURE)
  const marks = kinds.slice(start, sectionEnd).flatMap((kind, index) => (kind === 'mark' ? [start + index] : []))
  return marks.length > 1 && lines.slice((marks[0] ?? at) + 1, marks[1]).some((line) => line.trim().split(/\s+/).length > 3)
}

/** A rule between two lines of text belongs to a table or a heading, and one of several to a form or a fence. */
function isDrawnAbove(lines: readonly string[], kinds: readonly LineKind[], at: number, sectionEnd: number): boolean {
  const isHeading = kinds[at - 1] === 'text' && (kinds[at + 1] === 'text' || kinds[at + 1] === 'blank')
  let above = at - 1
  while (above > 0 && kinds[above] === 'blank') above--
  const below = lines.slice(at + 1, sectionEnd)
  const isOneOfSeveral = kinds.slice(Math.max(0, at - MAX_SIGNATURE), sectionEnd).filter((kind) => kind === 'rule').length > 1
  if (isHeading && sectionEnd !== kinds.length) return false
  if (isOneOfSeveral && below.every((line) => line.trim() === '')) return false
  return isFooter(below) || (!isOneOfSeveral && isLikelySignature(below, lines[above] ?? ''))
}
