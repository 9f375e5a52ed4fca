import type { DomNode, FormatCallback } from 'html-to-text'
import { isHidden, isWhite } from './hidden-element'
import { isNamedSignature } from './reply/signature-section'
import { OWN_MARK, QUOTE_MARK, SIGNATURE_MARK } from './reply-lines'
import { isForwardedLine } from './separator-lines'

const block =
  (leadingLineBreaks: number): FormatCallback =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks })
    walk(element.children ?? [], builder)
    builder.closeBlock({ trailingLineBreaks: leadingLineBreaks })
  }

const inline: FormatCallback = (element, walk, builder) => walk(element.children ?? [], builder)

/** `showsWhite` is an option of the selector. */
const unlessHidden =
  (format: FormatCallback): FormatCallback =>
  (element, walk, builder, options) => {
    if (!isHidden(element) && (options.showsWhite || !isWhite(element))) format(element, walk, builder, options)
  }

const marked =
  (mark: string): FormatCallback =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2, reservedLineLength: 2 })
    walk(element.children ?? [], builder)
    builder.closeBlock({
      trailingLineBreaks: 2,
      blockTransform: (text) =>
        text
          .replace(/^\n+|\n+$/g, '')
          .split('\n')
          .map((line) => `${mark}> ${line}`)
          .join('\n'),
    })
  }

/** Cells stand apart, and rows below each other. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children ?? [], builder)
  builder.addInline(' ')
}

/** A term begins a line, and what it means follows on the same. */
const term: FormatCallback = (element, walk, builder) => {
  if (element.parent?.children.find(({ name }) => name) !== element) builder.addLineBreak()
  cell(element, walk, builder, {})
}

/** Gmail names the heads of an answer's quote and of a forwarded mail alike; what is passed on is no history. */
const attribution: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  if (!isForwardedLine(firstLineOf(element))) builder.addInline(QUOTE_MARK)
  walk(element.children ?? [], builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

/** The words of an element up to its first line break. */
function firstLineOf(element: DomNode): string {
  let line = ''
  for (const child of element.children ?? []) {
    if (child.name === 'br') break
    line += child.data ?? firstLineOf(child)
  }
  return line.trim()
}

const history: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(QUOTE_MARK)
  builder.closeBlock({ trailingLineBreaks: 1 })
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children ?? [], builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

const drawn: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('_'.repeat(32))
  builder.closeBlock({ trailingLineBreaks: 1 })
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children ?? [], builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

const rule: FormatCallback = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('_'.repeat(32))
  builder.closeBlock({ trailingLineBreaks: 1 })
}

/** What an app calls a signature is one when it looks like it, too: on some phones people answer inside it. */
const signature: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children ?? [], builder)
  builder.closeBlock({
    trailingLineBreaks: 1,
    blockTransform: (text) => {
      const lines = text.split('\n')
      return isNamedSignature(lines) ? lines.map((line) => (line.trim() ? SIGNATURE_MARK + line : line)).join('\n') : text
    },
  })
}

/** How the elements of a mail become lines, by the names that the selectors call them. */
export const htmlFormats = {
  attribution,
  history,
  drawn,
  rule,
  signature,
  cell: unlessHidden(cell),
  term: unlessHidden(term),
  cited: marked(''),
  passage: marked(OWN_MARK),
  shownInline: unlessHidden(inline),
  shownBlock: unlessHidden(block(1)),
  shownParagraph: unlessHidden(block(2)),
}
