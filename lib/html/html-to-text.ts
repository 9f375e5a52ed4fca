import { convert } from 'html-to-text'
import { storableText } from './storable-text'

/** Formatted words as bare ones, as in the text part of a mail we send: links as "words [address]", lists as lines. */
export function htmlToText(html: string): string {
  return convert(storableText(html), {
    wordwrap: false,
    // The library counts the zero-width space, where a long word may break, among the blanks.
    whitespaceCharacters: ' \t\r\n\f',
    limits: { maxDepth: 100, maxInputLength: 1_000_000 },
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: [' (', ')'] } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  }).trim()
}
