import type { Stress } from './pasted-style'

/** Words of one stress, or a line break. */
export type PastedRun = { text: string; stress: Stress } | 'break'
export type PastedCell = { isHeader: boolean; colspan: number; rowspan: number; blocks: PastedBlock[] }
/** `list`: which list it stands in, so that two lists beside each other stay two; `start`: the number it says it has. */
export type PastedItem = { kind: 'item'; level: number; isOrdered: boolean; list: number; start: number; blocks: PastedBlock[] }
/** `isLine`: a line of a paragraph rather than one, as mail programs write each line typed. */
export type PastedWords = { kind: 'p' | 'h2' | 'h3'; runs: PastedRun[]; isLine: boolean }
export type PastedBlock =
  | PastedWords
  | PastedItem
  | { kind: 'blockquote'; blocks: PastedBlock[] }
  | { kind: 'table'; rows: PastedCell[][] }
