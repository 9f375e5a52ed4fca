import sanitizeHtml, { type IOptions, type Transformer } from 'sanitize-html'
import { safeLink, safeSchemes, silentTags } from '@/lib/html/safe-link'
import { storableText } from '@/lib/html/storable-text'
import { safeStyle } from './safe-style'

const STYLED: Transformer = (tagName, { style = '', ...attributes }) => {
  const kept = safeStyle(style)
  return { tagName, attribs: kept === '' ? attributes : { ...attributes, style: kept } }
}

const STRUCTURE = 'p br hr div span center pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6'.split(' ')
const WORDS = 'a b strong i em u s strike del ins sub sup small big code tt font q cite abbr img'.split(' ')
const TABLE = 'table thead tbody tfoot tr td th caption colgroup col'.split(' ')

const MAIL: IOptions = {
  allowedTags: [...STRUCTURE, ...WORDS, ...TABLE],
  allowedAttributes: {
    '*': ['style', 'dir', 'lang', 'align', 'valign', 'title'],
    a: ['href', 'target', 'rel'],
    img: ['data-src', 'src', 'alt', 'width', 'height'],
    font: ['color', 'size', 'face'],
    td: ['colspan', 'rowspan', 'width', 'height', 'bgcolor'],
    th: ['colspan', 'rowspan', 'width', 'height', 'bgcolor'],
    table: ['width', 'cellpadding', 'cellspacing', 'border', 'bgcolor'],
    ol: ['start', 'type'],
  },
  allowedSchemes: safeSchemes,
  allowedSchemesByTag: { img: ['data', 'cid'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  nonTextTags: silentTags,
  nestingLimit: 100,
  parseStyleAttributes: false,
  disallowedTagsMode: 'discard',
}

/**
 * A stranger's mail as HTML for a sandboxed frame: no scripts, handlers, forms or remote loading. The address of a remote
 * picture waits in `data-src` until the reader asks for pictures (Q-X1).
 */
export function safeMailHtml(html: string): { html: string; hasRemotePictures: boolean } {
  let hasRemotePictures = false
  const picture: Transformer = (tagName, { src = '', alt = '', width = '', height = '' }) => {
    const address = src.trim()
    const isRemote = /^(?:https?:)?\/\//i.test(address)
    if (isRemote) hasRemotePictures = true
    const attribs: Record<string, string> = { alt }
    if (isInlinePicture(address)) attribs.src = address
    if (isRemote) attribs['data-src'] = address.replace(/^\/\//, 'https://')
    if (width !== '') attribs.width = width
    if (height !== '') attribs.height = height
    return { tagName, attribs }
  }
  // sanitize-html runs '*' after the tag's own transformer.
  const safe = sanitizeHtml(storableText(html), { ...MAIL, transformTags: { '*': STYLED, a: safeLink, img: picture } })
  return { html: safe, hasRemotePictures }
}

/** Pictures that came inside the mail; SVG could carry scripts and loads. */
function isInlinePicture(address: string): boolean {
  return /^cid:/i.test(address) || /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,/i.test(address)
}
