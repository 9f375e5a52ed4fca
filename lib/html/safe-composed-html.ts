import sanitizeHtml from 'sanitize-html'
import { safeLink, safeSchemes, silentTags } from './safe-link'
import { storableText } from './storable-text'

/** What our associates compose: plain words, lists, links; everything else is dropped, its text kept (Q-X1). */
export function safeComposedHtml(html: string): string {
  return sanitizeHtml(storableText(html), {
    allowedTags: ['p', 'br', 'strong', 'em', 'u', 's', 'ul', 'ol', 'li', 'a', 'blockquote', 'h2', 'h3'],
    allowedAttributes: { a: ['href', 'target', 'rel'] },
    allowedSchemes: safeSchemes,
    allowProtocolRelative: false,
    nonTextTags: silentTags,
    nestingLimit: 50,
    transformTags: { b: 'strong', i: 'em', a: safeLink },
  })
}
