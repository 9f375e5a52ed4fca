import { dropQuotes } from './drop-quotes'
import { dropSignatures } from './drop-signatures'
import { unmarkedSignature } from './reply/unmarked-signature'
import type { LineKind } from './reply-lines'

export type Fate = 'own' | 'signature' | 'history'

/**
 * What becomes of each line, by its own signs alone: the customer's, a signature or an app's line, or history they only carried along.
 * `isAskedWhere`: we asked for an address or a number, so one at the end is the answer unless it is marked.
 */
export function ownPart(lines: readonly string[], kinds: readonly LineKind[], isWhereOpen = false): Fate[] {
  const fates: Fate[] = kinds.map(() => 'own')
  const dropAs = (fate: Fate) => (from: number, to: number) => {
    for (let at = from; at < to; at++) fates[at] = fate
  }
  const read = withOwnMarks(kinds)
  const end = dropAnnouncements(lines, read, dropAs('history'))
  dropSignatures(lines, read, end, dropAs('signature'))
  for (const { from, to } of unmarkedSignature(lines, read, end, isWhereOpen)) dropAs('signature')(from, to)
  dropQuotes(lines, read, (at) => fates[at] === 'own', end, dropAs('history'))
  return fates
}

/** What stands marked with ">" above the line that first announces a quote is no quote: "> 2 m is too wide". */
function withOwnMarks(kinds: readonly LineKind[]): readonly LineKind[] {
  const announced = kinds.findIndex((kind) => kind === 'attribution' || kind === 'split')
  const above = kinds.slice(0, Math.max(0, announced))
  if (!above.includes('quote') || above.includes('text')) return kinds
  return kinds.map((kind, at) => (kind === 'quote' && at < announced ? 'text' : kind))
}

/** Drops "X wrote:" lines and everything below a split; returns where the writer's own part ends. */
function dropAnnouncements(
  lines: readonly string[],
  kinds: readonly LineKind[],
  drop: (from: number, to: number) => void,
): number {
  let hasOwnText = false
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at]
    if (kind === 'text') hasOwnText = true
    if (kind === 'forward') return at
    if (kind !== 'split' && kind !== 'attribution') continue
    if (hasOwnText && (kind === 'split' || !quoteFollows(kinds, at))) {
      const start = aboveRule(lines, kinds, at)
      drop(start, kinds.length)
      return start
    }
    drop(aboveRule(lines, kinds, at), at + 1)
  }
  return kinds.length
}

function quoteFollows(kinds: readonly LineKind[], at: number): boolean {
  let next = at + 1
  while (kinds[next] === 'blank' || kinds[next] === 'attribution') next++
  return kinds[next] === 'quote'
}

/** Up to the line an app drew above the history; a line that closes a fence of the customer's stays theirs. */
function aboveRule(lines: readonly string[], kinds: readonly LineKind[], at: number): number {
  const drawn = lines.slice(0, at).filter((_line, index) => kinds[index] === 'rule')
  const last = drawn.pop()
  if (last !== undefined && drawn.includes(last)) return at
  let start = at
  while (start > 0 && kinds[start - 1] === 'blank') start--
  if (kinds[start - 1] === 'rule') start--
  while (start > 0 && kinds[start - 1] === 'blank') start--
  return start
}
