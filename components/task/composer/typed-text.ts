import { joinedName } from '@/lib/files/joined-name'

const block = /<p><strong>(.*?)<\/strong>(.*?)<\/p>(?:<p><a [^>]*>https?:[^<]*<\/a><\/p>)?/g

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

const priceOrCode = /^, (?=[^<]*\d)[^<]{1,16}$/

/** The products' lines of a message: a bold name with a price or code, with a link below it, or with a picture that goes with it. */
export function productLines(html: string, fileNames: string[]): string[] {
  const pictured = (product: string) => fileNames.some((name) => joinedName(name, product) === name)
  return [...html.matchAll(block)].flatMap(([lines, name = '', more = '']) =>
    lines.includes('<a ') || priceOrCode.test(more) || pictured(plain(name)) ? [lines] : [],
  )
}

/** What a message says beside its products, for a comparison. */
export const textOf = (html: string, fileNames: string[]): string =>
  plain(productLines(html, fileNames).reduce((rest, lines) => rest.replace(lines, ''), html))
