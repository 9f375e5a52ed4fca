import { styleAttribute } from './pasted-node'

/** What the classes of a pasted document say, by class name. */
export type ClassRules = Map<string, string>

const sheet = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi
const silent = /<(script|style|xml|head|title|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const comments = /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>|<\?[^>]*>/g
const tag = /<[a-z][^\s<>/]*(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
const minded = /(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)|"[^"]*"|'[^']*'/gi

/**
 * Pasted HTML made ready for a browser's parser: without style sheets, scripts and Word's conditional comments, its styles
 * and handlers under names that no policy minds. The rules of its classes come beside it.
 */
export function pastedSource(html: string): { html: string; rules: ClassRules } {
  return {
    html: html
      .replaceAll(comments, '')
      .replaceAll(silent, '')
      .replaceAll(tag, (found) => found.replaceAll(minded, renamed)),
    rules: classRules([...html.matchAll(sheet)].map(([, text]) => text ?? '').join('\n')),
  }
}

const renamed = (part: string) =>
  /^["']/.test(part) ? part : part.toLowerCase() === 'style' ? styleAttribute : `data-pasted-${part}`

/** Only what hangs on a class: what a document says of its own `p` and `td` is how it looks, not what is stressed in it. */
function classRules(css: string): ClassRules {
  const rules: ClassRules = new Map()
  for (const [, selectors = '', said = ''] of css.replaceAll(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors.split(',')) {
      const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector)?.[1]
      if (name) rules.set(name, `${rules.get(name) ?? ''};${said}`)
    }
  return rules
}
