import type { Transformer } from 'sanitize-html'

export const safeSchemes = ['http', 'https', 'mailto', 'tel']
/** Only whole addresses of known schemes: blanks and invisible marks before "javascript:" fool scheme checks. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link opens elsewhere and tells nobody where from; one whose address is no plain one is its words. */
export const safeLink: Transformer = (tagName, { href = '', target: _target, rel: _rel, ...attributes }) => {
  const address = href.replace(/^[\s\p{Z}\p{C}]+/u, '')
  if (!ADDRESS.test(address)) return { tagName, attribs: attributes }
  return { tagName, attribs: { href: address, ...attributes, target: '_blank', rel: 'noopener noreferrer' } }
}

/** Whole elements whose text is no text either. */
export const silentTags =
  'script style textarea option noscript title template iframe object embed applet svg math xmp noembed noframes plaintext'.split(
    ' ',
  )
