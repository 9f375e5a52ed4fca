import { type LineKind, labelLines, QUOTE_MARK } from './reply-lines'
import { looksLikeSignature } from './signature-lines'

/** Nobody writes this many lines by hand; what lies beyond is kept as it is, on the side of the last line looked at. */
const MAX_LINES = 20_000
const SHORT_AFTERWORD = 7
const LONG_QUOTE = 12

export type CutReply = { visible: string; quoted: string }

/** Parts a plain text mail into what its writer newly wrote and what they only carried along. Nothing gets lost. */
export function cutReply(text: string): CutReply {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const kinds = labelLines(lines.slice(0, MAX_LINES))
  const kept = keepOwnLines(lines, kinds)
  const lastKept = kept[kept.length - 1] ?? true
  const own: string[] = []
  const carried: string[] = []
  lines.forEach((line, at) => {
    if (kept[at] ?? lastKept) own.push(line)
    else carried.push(line)
  })
  return { visible: tidy(own), quoted: tidy(carried) }
}

function keepOwnLines(lines: readonly string[], kinds: readonly LineKind[]): boolean[] {
  const kept = kinds.map(() => true)
  const end = dropAnnouncements(kinds, kept)
  dropSignatures(lines, kinds, kept, end)
  dropQuotes(kinds, kept, end)
  return kept
}

/** Drops "X wrote:" lines and everything below a split; returns where the writer's own part ends. */
function dropAnnouncements(kinds: readonly LineKind[], kept: boolean[]): number {
  let hasOwnText = false
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at]
    if (kind === 'text') hasOwnText = true
    if (kind === 'forward') return at
    if (kind !== 'split' && kind !== 'attribution') continue
    if (hasOwnText && (kind === 'split' || !quoteFollows(kinds, at))) {
      return dropFrom(aboveRule(kinds, at), kinds.length, kept)
    }
    kept[at] = false
  }
  return kinds.length
}

function quoteFollows(kinds: readonly LineKind[], at: number): boolean {
  let next = at + 1
  while (kinds[next] === 'blank' || kinds[next] === 'attribution') next++
  return kinds[next] === 'quote'
}

function aboveRule(kinds: readonly LineKind[], at: number): number {
  let start = at
  while (start > 0 && (kinds[start - 1] === 'blank' || kinds[start - 1] === 'rule')) start--
  return start
}

function dropFrom(start: number, end: number, kept: boolean[]): number {
  for (let at = start; at < end; at++) kept[at] = false
  return start
}

function dropSignatures(lines: readonly string[], kinds: readonly LineKind[], kept: boolean[], end: number): void {
  let hasOwnText = false
  let sectionEnd = 0
  for (let at = 0; at < end; at++) {
    const kind = kinds[at]
    if (kind === 'text') hasOwnText = true
    if (kind === 'mobile') kept[at] = false
    if (!hasOwnText || (kind !== 'mark' && kind !== 'rule')) continue
    if (sectionEnd <= at) sectionEnd = endOfSection(kinds, at, end)
    if (kind === 'rule' && !isDrawnAbove(lines, kinds, at, sectionEnd)) continue
    if (kind === 'mark' && sectionEnd - at > 60) continue
    dropFrom(at, sectionEnd, kept)
    at = sectionEnd - 1
  }
}

function endOfSection(kinds: readonly LineKind[], at: number, end: number): number {
  let next = at + 1
  while (next < end && kinds[next] !== 'quote' && kinds[next] !== 'attribution' && kinds[next] !== 'split') next++
  return next
}

/** A rule between two lines of text belongs to a table or a heading. */
function isDrawnAbove(lines: readonly string[], kinds: readonly LineKind[], at: number, sectionEnd: number): boolean {
  if (sectionEnd - at > 60) return false
  const isHeading = kinds[at - 1] === 'text' && (kinds[at + 1] === 'text' || kinds[at + 1] === 'blank')
  const below = lines.slice(at + 1, sectionEnd)
  return looksLikeSignature(below) && (!isHeading || sectionEnd === kinds.length)
}

type Block = { from: number; to: number; announced: boolean; textBefore: boolean; textAfter: number }

function dropQuotes(kinds: readonly LineKind[], kept: boolean[], end: number): void {
  const blocks = quoteBlocks(kinds, kept, end)
  const inside = blocks.filter((block) => block.textBefore && block.textAfter > 0)
  const isOnlyOne = kinds.filter((kind, at) => kind === 'attribution' && kinds[at - 1] !== 'attribution').length === 1
  const isInline = inside.length > 1 || (inside.length === 1 && blocks.length > 1)
  for (const block of blocks) {
    const isWrapped = inside.length === 1 && block.announced && (isOnlyOne || block.textAfter < SHORT_AFTERWORD) && !isInline
    const isLeading = !block.textBefore && !isInline && (block.announced || block.to - block.from > LONG_QUOTE)
    if (block.textAfter === 0 || (block.textBefore && isWrapped) || isLeading) dropFrom(block.from, block.to, kept)
  }
}

function quoteBlocks(kinds: readonly LineKind[], kept: readonly boolean[], end: number): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let hasText = false
  let announced = false
  for (let at = 0; at < end; at++) {
    const kind = kinds[at]
    if (kind === 'attribution' && !open) announced = true
    if (kind === 'quote') {
      open ??= openBlock(blocks, { from: at, to: at + 1, announced, textBefore: hasText, textAfter: 0 })
      open.to = at + 1
    } else if (kept[at] && kind !== 'blank' && kind !== 'attribution') {
      open = null
      hasText = true
      announced = false
      const last = blocks[blocks.length - 1]
      if (last) last.textAfter++
    }
  }
  return blocks
}

function openBlock(blocks: Block[], block: Block): Block {
  blocks.push(block)
  return block
}

function tidy(lines: readonly string[]): string {
  let start = 0
  let end = lines.length
  const isEmpty = (line: string | undefined) => (line ?? '').replaceAll(QUOTE_MARK, '').trim() === ''
  while (start < end && isEmpty(lines[start])) start++
  while (end > start && isEmpty(lines[end - 1])) end--
  return lines.slice(start, end).join('\n').replaceAll(QUOTE_MARK, '').trimEnd()
}
