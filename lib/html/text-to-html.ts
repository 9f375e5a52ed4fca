import { escapeHtml } from './escape-html'

/** The lines of each paragraph of bare words: an empty line, or more of them, parts paragraphs. */
export const textParagraphs = (text: string): string[][] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((part) => part.split('\n'))

/** Bare words as paragraphs: a blank line parts them, a single one breaks. */
export const textToHtml = (text: string): string =>
  text.trim() === ''
    ? ''
    : textParagraphs(text)
        .map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`)
        .join('')
