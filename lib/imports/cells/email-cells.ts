const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu

/**
 * The addresses of a cell however systems write them: one or several, behind mailto:, in brackets behind a name, with signs nobody sees. What is no address stays as it is, for the check to refuse.
 */
export function emailsCell(text: string): string[] {
  return text
    .replaceAll(INVISIBLE, '')
    .split(/[;\n|]+|,(?![^<>]*>)/)
    .map((part) => /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(part)?.[1] ?? part.replace(/^\s*'?(?:mailto:)?/i, ''))
    .flatMap((part) => (part.trim() && !/@/.test(part) && text.includes('@') ? [] : [part.trim()]))
    .filter(Boolean)
}
