import type { PastedElement, PastedNode } from './pasted-node'
import type { ClassRules } from './pasted-source'
import { styleOf } from './pasted-style'

export type WordItem = { level: number; isOrdered: boolean; list: number; start: number; children: PastedNode[] }

/** Word's lists are paragraphs that begin with their sign or number; null for one that is none. `children` are without the sign. */
export function wordItem(element: PastedElement, rules: ClassRules): WordItem | null {
  const [, list = '', level = ''] = /^l(\d+) level(\d+)/.exec(listOf(element, rules)) ?? []
  if (level === '') return null
  const sign = textOf(signs(element.children, rules))
  return {
    level: Number(level),
    isOrdered: /[\p{L}\p{N}][.)]/u.test(sign),
    list: -1 - Number(list),
    start: Number(/\d+/.exec(sign)?.[0]) || 1,
    children: withoutSign(element.children, rules),
  }
}

const listOf = (element: PastedElement, rules: ClassRules) => styleOf(element, rules).get('mso-list') ?? ''
const isSign = (node: PastedNode, rules: ClassRules) => typeof node !== 'string' && listOf(node, rules) === 'ignore'

const signs = (nodes: PastedNode[], rules: ClassRules): PastedNode[] =>
  nodes.flatMap((node) => (isSign(node, rules) ? [node] : typeof node === 'string' ? [] : signs(node.children, rules)))

const withoutSign = (nodes: PastedNode[], rules: ClassRules): PastedNode[] =>
  nodes
    .filter((node) => !isSign(node, rules))
    .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutSign(node.children, rules) }))

const textOf = (nodes: PastedNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
