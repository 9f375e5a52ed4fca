import compile from 'icu-minify/compile'
import type { Compiled } from './format-message'

/** Takes a message of the catalogue apart, once; what has only words and plain places stays as it is written. */
export function compileMessage(source: string): Compiled {
  if (isPlain(source)) return source
  const compiled = compile(source)
  const nodes = typeof compiled === 'string' ? [compiled] : compiled
  const words: string[] = []
  for (const node of nodes)
    if (typeof node === 'string' && !/[{}]/.test(node)) words.push(node)
    else if (Array.isArray(node) && node.length === 1) words.push(`{${node[0]}}`)
    else return nodes
  return words.join('')
}

/** Most messages need no parser. */
const isPlain = (message: string) => /^([^{}<']|\{\w+\})*$/.test(message)
