import type { PastedBlock, PastedItem } from './pasted-block'
import type { PastedNode } from './pasted-node'
import { isBlank, runsAsHtml, splitAtEmptyLines, tidyRuns } from './pasted-runs'
import type { ClassRules } from './pasted-source'
import { readPasted } from './read-pasted'

/** `pictures`: addresses of pictures in it, which words cannot hold: `data:` ones with their bytes, others that lie where they were copied. */
export type Pasted = { html: string; pictures: string[] }

/**
 * What was pasted in the words of our editors: paragraphs, bold, italic, underlined and struck words, links, nested lists, tables, quotes and two
 * headings, whatever program it was copied in. `nodes` and `rules` come of `pastedSource`. Nothing else survives, so nothing in it can run.
 */
export function pastedHtml(nodes: PastedNode[], rules: ClassRules): Pasted {
  const { blocks, pictures } = readPasted(nodes, rules)
  return { html: blocksAsHtml(blocks), pictures }
}

function blocksAsHtml(given: PastedBlock[], isHeader = false): string {
  const blocks = joinLines(given)
  let html = ''
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    if (block.kind === 'item') {
      const items = [block]
      for (let next = blocks[at + 1]; next?.kind === 'item'; next = blocks[at + 1]) {
        items.push(next)
        at++
      }
      html += itemsAsHtml(items)
    } else html += blockAsHtml(block, isHeader)
  }
  return html
}

function blockAsHtml(block: Exclude<PastedBlock, PastedItem>, isHeader: boolean): string {
  if (block.kind === 'blockquote') return `<blockquote>${blocksAsHtml(block.blocks)}</blockquote>`
  if (block.kind === 'table') return tableAsHtml(block.rows)
  return splitAtEmptyLines(tidyRuns(block.runs))
    .filter((runs) => !isBlank(runs))
    .map((runs) => `<${block.kind}>${runsAsHtml(runs, isHeader || block.kind !== 'p')}</${block.kind}>`)
    .join('')
}

/** Mail programs write each line as a block of its own: lines beside each other are one paragraph, an empty one begins the next. */
function joinLines(blocks: PastedBlock[]): PastedBlock[] {
  const joined: PastedBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isText = last?.kind === 'p' && block.kind === 'p' && last.isLine && block.isLine
    if (isText && !isBlank(last.runs) && !isBlank(block.runs)) last.runs = [...tidyRuns(last.runs), 'break', ...block.runs]
    else joined.push(block.kind === 'p' ? { ...block } : block)
  }
  return joined.filter((block) => block.kind !== 'p' || !isBlank(block.runs))
}

/** Items in a row as lists in lists. An item deeper than its list may be stands one deeper than the one before it. */
function itemsAsHtml(items: PastedItem[]): string {
  const [first] = items
  if (!first) return ''
  const end = items.findIndex((item, at) => at > 0 && startsAnew(item, first))
  const own = end < 0 ? items : items.slice(0, end)
  const tag = first.isOrdered ? 'ol' : 'ul'
  const start = first.isOrdered && first.start > 1 ? ` start="${first.start}"` : ''
  let html = ''
  for (let at = 0; at < own.length; ) {
    let next = at + 1
    while (next < own.length && (own[next]?.level ?? 0) > first.level) next++
    html += `<li>${blocksAsHtml(own[at]?.blocks ?? []) || '<p></p>'}${itemsAsHtml(own.slice(at + 1, next))}</li>`
    at = next
  }
  return `<${tag}${start}>${html}</${tag}>${end < 0 ? '' : itemsAsHtml(items.slice(end))}`
}

const startsAnew = (item: PastedItem, first: PastedItem) =>
  item.level < first.level ||
  (item.level === first.level &&
    (item.isOrdered !== first.isOrdered || (item.isOrdered && item.list !== first.list && item.start <= 1)))

function tableAsHtml(rows: Extract<PastedBlock, { kind: 'table' }>['rows']): string {
  const spans = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '')
  const written = rows.map((cells) =>
    cells
      .map(({ isHeader, colspan, rowspan, blocks }) => {
        const tag = isHeader ? 'th' : 'td'
        const text = blocksAsHtml(blocks, isHeader) || '<p></p>'
        return `<${tag}${spans('colspan', colspan)}${spans('rowspan', rowspan)}>${text}</${tag}>`
      })
      .join(''),
  )
  return `<table><tbody>${written.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
}
