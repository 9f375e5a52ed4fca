import { attributionLength } from './attribution-line'
import { ON, WROTE } from './reply-phrases'
import { isMobileSignature } from './signature-lines'

const MAX_LENGTH = 4_000
const LOOKED_AT = 600
const MAX_STARTS = 8
const END = new RegExp(`(?<!\\p{L})(?:${WROTE})\\s?[:：](?=\\s|$)|@[^\\s<>@]{2,90}[>)\\]]\\s?[:：](?=\\s|$)`, 'iu')
const START = new RegExp(`(?<=\\s)(?:${ON})\\s+(?=\\p{L}{2,12}[.,]|\\d|\\p{L}{2,12}\\s\\d)`, 'giu')
const QUOTED = /^\s*[>|]/
const APP_LINE = /\s--\s+(?=\p{Lu})/u

/**
 * The lines of a mail with those parted that somebody's words share with "On … X wrote:", as small apps and phones write them:
 * "yes On Thu … wrote:" and "… wrote:   Hello Ida". Takes nothing away but white space.
 */
export function unsharedLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.length < 30 || line.length > MAX_LENGTH || QUOTED.test(line) ? [line] : parted(line)))
}

function parted(line: string): string[] {
  const end = END.exec(line.slice(0, LOOKED_AT))
  if (!end) return [line]
  const upTo = end.index + end[0].length
  const head = line.slice(0, upTo)
  const start = startOf(head)
  if (start === null) return [line]
  const own = line.slice(0, start).trimEnd()
  const rest = line.slice(upTo).trimStart()
  return [...(own ? withoutAppLine(own) : []), head.slice(start), ...(rest ? [rest] : [])]
}

/** Where in `head`, which ends with "wrote:", the line begins that tells who wrote when; null when it is somebody's sentence. */
function startOf(head: string): number | null {
  const starts = [...head.matchAll(START)].slice(-MAX_STARTS).filter(({ 0: word }) => /^\p{Lu}/u.test(word))
  const inside = starts.find(({ index }) => attributionLength([head.slice(index)], 0) === 1)
  if (inside) return inside.index
  return attributionLength([head.trimStart()], 0) === 1 ? head.length - head.trimStart().length : null
}

function withoutAppLine(own: string): string[] {
  const mark = APP_LINE.exec(own)
  if (!mark || !isMobileSignature(own.slice(mark.index + mark[0].length))) return [own]
  return [own.slice(0, mark.index), own.slice(mark.index + 1)]
}
