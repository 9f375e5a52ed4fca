import { Invalid } from '@/lib/errors'

/** A record longer than this many characters must have a quote that was never closed. */
const longestRecord = 4_000_000

export type CsvReader = { push: (text: string) => string[][]; end: () => string[][] }

/**
 * Reads CSV while it arrives: with any separator, with quotes, and with all kinds of line ends, even mixed in one file. Text in quotes is kept
 * exactly. Throws Invalid when a quote is never closed.
 */
export function csvReader(delimiter: string): CsvReader {
  let rest = ''
  let records = 0
  function take(text: string, isEnd: boolean) {
    const { found, used } = recordsOf(rest + text, delimiter, isEnd)
    rest = (rest + text).slice(used)
    records += found.length
    if (rest.length > longestRecord || (isEnd && rest.length > 0))
      throw new Invalid('errors.fileQuote', { line: records + 1 }, 'file')
    return found
  }
  return { push: (text) => take(text, false), end: () => take('', true) }
}

function recordsOf(text: string, delimiter: string, isEnd: boolean) {
  const found: string[][] = []
  let used = 0
  while (used < text.length) {
    const record = recordAt(text, used, delimiter, isEnd)
    if (!record) break
    found.push(record.cells)
    used = record.next
  }
  return { found, used }
}

type Piece = { value: string; next: number } | null

/** One record, and where the next one begins; null when the text ends before the record does. */
function recordAt(text: string, from: number, delimiter: string, isEnd: boolean) {
  const cells: string[] = []
  let at = from
  for (;;) {
    const start = quoteAt(text, at)
    const cell: Piece = start === null ? bare(text, at, delimiter, isEnd) : quoted(text, start, delimiter, isEnd)
    if (!cell) return null
    cells.push(cell.value)
    at = cell.next
    const after = text[at]
    if (after === delimiter) at += 1
    else if (after === '\r' && at + 1 === text.length && !isEnd) return null
    else return { cells, next: at + (after === undefined ? 0 : after === '\r' && text[at + 1] === '\n' ? 2 : 1) }
  }
}

/** Where the quote is that begins a cell, also after spaces; null when the cell begins with none. */
function quoteAt(text: string, from: number): number | null {
  let at = from
  while (text[at] === ' ') at++
  return text[at] === '"' ? at : null
}

function bare(text: string, from: number, delimiter: string, isEnd: boolean): Piece {
  const code = delimiter.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === code || here === 10 || here === 13) return { value: text.slice(from, at), next: at }
  }
  return isEnd ? { value: text.slice(from), next: text.length } : null
}

function quoted(text: string, from: number, delimiter: string, isEnd: boolean): Piece {
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1 || (quote + 1 === text.length && !isEnd)) return null
    if (text[quote + 1] !== '"') {
      const tail = bare(text, quote + 1, delimiter, isEnd)
      return tail && { value: value + text.slice(at, quote) + tail.value, next: tail.next }
    }
    value += text.slice(at, quote + 1)
    at = quote + 2
  }
}

const delimiters = [',', ';', '\t', '|']

/** The sign that separates the cells: the one with which most of the first records have as many cells as there are heads. */
export function delimiterOf(text: string): string {
  const named = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (named) return named
  const scores = delimiters.map((delimiter) => {
    const [top = [], ...others] = recordsOf(text, delimiter, true).found.slice(0, 50)
    // A title above the heads fills only one cell.
    const below = top.length < 2 ? others.findIndex((cells) => cells.length > 1) : -1
    const [header, body] = below < 0 ? [top, others] : [others[below] ?? top, others.slice(below + 1)]
    const same = body.filter((cells) => cells.length === header.length).length
    // A separator has no space after it; a comma in text, as in "Main, NY", has one.
    const cells = [header, ...body].flatMap((row) => row.slice(1))
    const blanks = cells.filter((cell) => cell.startsWith(' ')).length / Math.max(1, cells.length)
    return header.length < 2 ? 0 : 1 + header.length / 1000 + same / Math.max(1, body.length) - blanks / 2
  })
  const best = Math.max(...scores)
  return (best > 0 && delimiters[scores.indexOf(best)]) || ','
}
