import { type BlockWriter, blockWriter } from './block-writer'
import type { PastedBlock, PastedRun, PastedWords } from './pasted-block'
import type { PastedElement, PastedNode } from './pasted-node'
import type { ClassRules } from './pasted-source'
import { isHidden, noStress, type Stress, stressOf, styleOf } from './pasted-style'
import { readTable, tableCells } from './read-table'
import { wordItem } from './word-list'

const silent = new Set(
  'script style head title meta link xml select textarea input button object embed iframe svg math audio video'.split(' '),
)
const paragraphs = new Set('p address dt dd figcaption caption summary pre'.split(' '))
const lines = new Set(
  'div section article header footer main nav aside figure details center form fieldset body html dl'.split(' '),
)
const headings: Record<string, 'h2' | 'h3'> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' }
const deepest = 500

type List = { id: number; level: number; isOrdered: boolean; number: number }
/** What words stand in: the kind of block, how they are stressed, the list, and how deep. */
type Cursor = { kind: PastedWords['kind']; isLine: boolean; stress: Stress; isKept: boolean; list: List | null; depth: number }
const start: Cursor = { kind: 'p', isLine: true, stress: noStress, isKept: false, list: null, depth: 0 }

/** The blocks of a pasted tree in reading order, and the addresses of its pictures. */
export function readPasted(nodes: PastedNode[], rules: ClassRules): { blocks: PastedBlock[]; pictures: string[] } {
  const pictures: string[] = []
  let lists = 0

  function blocksOf(nodes: PastedNode[], cursor: Cursor): PastedBlock[] {
    const writer = blockWriter(cursor)
    for (const node of nodes) read(node, cursor, writer)
    return writer.end()
  }

  /** The blocks in one that stands by itself: a cell, an item, a quote. */
  const own = (nodes: PastedNode[], cursor: Cursor, isLine = true) => blocksOf(nodes, { ...cursor, kind: 'p', isLine })

  function read(node: PastedNode, at: Cursor, writer: BlockWriter): void {
    if (typeof node === 'string') {
      writer.write(...content(node, at))
      return
    }
    const style = styleOf(node, rules)
    if (silent.has(node.tag) || at.depth > deepest || isHidden(style)) return
    const inner = { ...at, stress: stressOf(node, style, at.stress), depth: at.depth + 1 }
    const { tag, children } = node
    const within = (part: Partial<Cursor>) => {
      writer.begin({ ...inner, ...part })
      for (const child of children) read(child, { ...inner, ...part }, writer)
      writer.begin(at)
    }
    const item = wordItem(node, rules)
    const heading = headings[tag] ?? (/^Mso(?:Title|Subtitle)\b/.test(node.attributes.class ?? '') ? 'h2' : null)
    if (item) writer.put(at, { kind: 'item', ...item, blocks: own(item.children, inner, false) })
    else if (tag === 'br') writer.write('break')
    else if (tag === 'img') pictures.push(node.attributes.src ?? '')
    else if (tag === 'hr') writer.begin(at)
    else if (tag === 'blockquote') writer.put(at, { kind: 'blockquote', blocks: own(children, inner) })
    else if (tag === 'ul' || tag === 'ol') writer.put(at, ...listOf(node, inner))
    else if (tag === 'li') writer.put(at, itemOf(node, inner))
    else if (tag === 'table') writer.put(at, ...tableOf(node, inner))
    else if (heading) within({ kind: heading, isLine: false, stress: { ...inner.stress, isBold: false } })
    else if (paragraphs.has(tag)) within({ kind: 'p', isLine: false, isKept: at.isKept || tag === 'pre' })
    else if (lines.has(tag)) within({ isLine: at.kind === 'p' })
    else if (isSpace(node, style)) writer.write({ text: ' ', stress: inner.stress })
    else for (const child of children) read(child, inner, writer)
  }

  function listOf({ tag, attributes, children }: PastedElement, inner: Cursor): PastedBlock[] {
    lists += 1
    const number = Number(attributes.start) || 1
    const list = { id: lists, level: (inner.list?.level ?? 0) + 1, isOrdered: tag === 'ol', number }
    const items = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
    return own(items, { ...inner, list })
  }

  /** One that says its own depth, as Word Online's do, stands as deep as it says. */
  function itemOf({ attributes, children }: PastedElement, inner: Cursor): PastedBlock {
    const list = inner.list ?? { id: 0, level: 1, isOrdered: false, number: 1 }
    const level = Math.max(list.level, Number(attributes['data-aria-level'] ?? attributes['aria-level']) || 1)
    const start = list.number
    list.number += 1
    const blocks = own(children, { ...inner, list: { ...list, level } })
    return { kind: 'item', level, isOrdered: list.isOrdered, list: list.id, start, blocks }
  }

  function tableOf(table: PastedElement, inner: Cursor): PastedBlock[] {
    const readCell = (cell: PastedElement) =>
      own(cell.children, { ...inner, list: null, stress: stressOf(cell, styleOf(cell, rules), inner.stress) })
    const rows = readTable(table, readCell)
    return rows ? [{ kind: 'table', rows }] : tableCells(table).flatMap(readCell)
  }

  return { blocks: blocksOf(nodes, start), pictures }
}

/** Blanks that Word and Apple write as elements. */
const isSpace = ({ attributes }: PastedElement, style: Map<string, string>) =>
  style.has('mso-spacerun') || style.has('mso-tab-count') || attributes.class === 'Apple-converted-space'

/** Words as they stand, with the line breaks of a `pre` kept. */
function content(text: string, { stress, isKept }: Cursor): PastedRun[] {
  if (!isKept) return [{ text, stress }]
  return text.split(/\r?\n/).flatMap((line, at): PastedRun[] => [...(at > 0 ? ['break' as const] : []), { text: line, stress }])
}
