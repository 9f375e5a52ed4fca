import type { LineKind } from './reply-lines'

const SHORT_AFTERWORD = 7
const LONG_QUOTE = 12

type Block = { from: number; to: number; announced: boolean; ledTo: boolean; textBefore: boolean; textAfter: number }

/**
 * Takes quoted history out of the part before `end`. Quotes that the customer answers one by one stay, so that their answers can be
 * read, and so does what they set off themselves: "The label says:" and then lines marked with ">".
 */
export function dropQuotes(
  lines: readonly string[],
  kinds: readonly LineKind[],
  isKept: (at: number) => boolean,
  end: number,
  drop: (from: number, to: number) => void,
): void {
  const blocks = quoteBlocks(lines, kinds, isKept, end)
  const inside = blocks.filter((block) => block.textBefore && block.textAfter > 0)
  const isOnlyOne = kinds.filter((kind, at) => kind === 'attribution' && kinds[at - 1] !== 'attribution').length === 1
  const isInline = inside.length > 1 || (inside.length === 1 && blocks.length > 1)
  for (const block of blocks) {
    const isWrapped = inside.length === 1 && block.announced && (isOnlyOne || block.textAfter < SHORT_AFTERWORD) && !isInline
    const isLeading = !block.textBefore && !isInline && (block.announced || block.to - block.from > LONG_QUOTE)
    const isOwn = block.ledTo && !block.announced && block.to - block.from <= LONG_QUOTE
    if (isOwn) continue
    if (block.textAfter === 0 || (block.textBefore && isWrapped) || isLeading) drop(block.from, block.to)
  }
}

function quoteBlocks(
  lines: readonly string[],
  kinds: readonly LineKind[],
  isKept: (at: number) => boolean,
  end: number,
): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let lastText = -1
  let announced = false
  for (let at = 0; at < end; at++) {
    const kind = kinds[at]
    if (kind === 'attribution' && !open) announced = true
    if (kind === 'quote') {
      open ??= openBlock(blocks, { from: at, announced, lastText, lines })
      open.to = at + 1
    } else if (isKept(at) && kind !== 'blank' && kind !== 'attribution') {
      open = null
      lastText = at
      announced = false
      const last = blocks[blocks.length - 1]
      if (last) last.textAfter++
    }
  }
  return blocks
}

type Opening = { from: number; announced: boolean; lastText: number; lines: readonly string[] }

function openBlock(blocks: Block[], { from, announced, lastText, lines }: Opening): Block {
  const ledTo = lastText >= 0 && from - lastText <= 2 && /[:：]\s*$/u.test((lines[lastText] ?? '').slice(-20))
  const block: Block = { from, to: from + 1, announced, ledTo, textBefore: lastText >= 0, textAfter: 0 }
  blocks.push(block)
  return block
}
