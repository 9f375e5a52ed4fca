const letters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
const plain = (text: string) => text.replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);|\u00a0/g, (found) => letters[found] ?? ' ')

const whole = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g
const tag = /<[a-z](?:"[^"]*"|[^">])*>/gi
const mark = '<\\/?(?:strong|em|u|s|a)\\b[^>]*>'
const inText = new RegExp(`\\{\\{(?:${mark}|[^<{}])*\\}\\}|\\{%(?:${mark}|[^<{}])*?%\\}`, 'gi')
const marks = new RegExp(mark, 'gi')
const emptied = /<(strong|em|u|s)><\/\1>|<a\b[^>]*><\/a>/g
const control = '\\s*(\\{%[^{}]*?%\\}(?:\\s*\\{%[^{}]*?%\\})*)\\s*'
const aloneInList = new RegExp(`<li><p>${control}</p></li>`, 'g')
const alone = new RegExp(`<(p|h2|h3)>${control}</\\1>`, 'g')

/** A stored message as an editor may read it: the signs of the template language are words in it, whatever they hold. */
export const liquidShown = (html: string): string =>
  html
    .replaceAll(whole, (liquid) => liquid.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .replaceAll(/(<\/(?:p|li|h2|h3|ul|ol|blockquote)>)\s+/g, '$1')

/**
 * What an editor made of a message, with the template language as it was typed: no sign of it written as HTML, no bold beginning inside
 * its braces, and no empty paragraph around control tags that stand alone. A block is a line, so that an error can name it.
 */
export const liquidKept = (html: string): string =>
  html
    .replaceAll(tag, (found) => found.replaceAll(whole, (liquid) => plain(liquid.replaceAll('&quot;', "'"))))
    .replaceAll(inText, (liquid) => plain(liquid.replaceAll(marks, '')) + (liquid.match(marks)?.join('') ?? ''))
    .replaceAll(emptied, '')
    .replaceAll(aloneInList, '$1')
    .replaceAll(alone, '$2')
    .replaceAll(/<\/(?:p|li|h2|h3|ul|ol|blockquote)>(?=.)|<br>/g, '$&\n')
