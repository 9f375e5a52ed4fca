import sanitizeHtml from 'sanitize-html'
import { safeLink, safeSchemes, silentTags } from './safe-link'
import { storableText } from './storable-text'

const tables = ['table', 'tbody', 'tr', 'th', 'td']
const spans = ['colspan', 'rowspan']

/** What our associates compose: plain words, lists, links, tables; everything else is dropped, its text kept (Q-X1). */
export function safeComposedHtml(html: string): string {
  return sanitizeHtml(storableText(html), {
    allowedTags: ['p', 'br', 'strong', 'em', 'u', 's', 'ul', 'ol', 'li', 'a', 'blockquote', 'h2', 'h3', ...tables],
    allowedAttributes: { a: ['href', 'target', 'rel'], ol: ['start'], td: spans, th: spans },
    allowedSchemes: safeSchemes,
    allowProtocolRelative: false,
    nonTextTags: silentTags,
    nestingLimit: 50,
    transformTags: { b: 'strong', i: 'em', a: safeLink },
  })
}
