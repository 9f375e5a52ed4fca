import { convert, type FormatCallback } from 'html-to-text'
import { storableText } from './storable-text'

/** A row is a line, however the reader's messages are spaced. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  const cells = element.children.filter(({ name }: { name?: string }) => name === 'td' || name === 'th')
  for (const [at, cell] of cells.entries()) {
    if (at > 0) builder.addInline(' · ')
    walk(cell.children, builder)
  }
  builder.closeBlock({ trailingLineBreaks: 1 })
}
/** Paragraphs of a cell stand on its row's line. */
const inCell: FormatCallback = (element, walk, builder) => {
  builder.addInline(' ')
  walk(element.children, builder)
}
const cellParts = ['td', 'th'].flatMap((cell) => ['p', 'h2', 'h3'].map((part) => `${cell} > ${part}`))

/** Formatted words as bare ones, as in the text part of a mail we send: links as "words (address)", lists and the rows of tables as lines. */
export function htmlToText(html: string): string {
  return convert(storableText(html), {
    wordwrap: false,
    // The library counts the zero-width space, where a long word may break, among the blanks.
    whitespaceCharacters: ' \t\r\n\f',
    limits: { maxDepth: 100, maxInputLength: 1_000_000 },
    formatters: { row, inCell },
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: [' (', ')'] } },
      { selector: 'img', format: 'skip' },
      { selector: 'tr', format: 'row' },
      ...cellParts.map((selector) => ({ selector, format: 'inCell' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  }).trim()
}
