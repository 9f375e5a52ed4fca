const block = /<p><strong>(.*?)<\/strong>.*?<\/p>(?:<p><a [^>]*>https?:[^<]*<\/a><\/p>)?/g

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The products' lines of a letter: those with a link below their bold name, and those whose picture goes with it. */
export function productLines(html: string, fileNames: string[]): string[] {
  const pictured = new Set(fileNames.map((name) => name.replace(/\.jpg$/, '')))
  return [...html.matchAll(block)].flatMap(([lines, name = '']) =>
    lines.includes('<a ') || pictured.has(plain(name)) ? [lines] : [],
  )
}

/** What a letter says beside its products, for a comparison. */
export const wordsOf = (html: string, fileNames: string[]): string =>
  plain(productLines(html, fileNames).reduce((rest, lines) => rest.replace(lines, ''), html))
