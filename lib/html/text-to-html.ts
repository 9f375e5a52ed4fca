import { escapeHtml } from './escape-html'

/** Bare words as paragraphs: a blank line parts them, a single one breaks. */
export function textToHtml(text: string): string {
  if (text.trim() === '') return ''
  const parts = escapeHtml(text.replaceAll('\r\n', '\n')).split(/\n{2,}/)
  return parts.map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`).join('')
}
