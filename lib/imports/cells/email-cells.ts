const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu

/**
 * The email addresses in a cell: one or several, also after mailto:, in angle brackets after a name, or with invisible signs. What is no address is
 * returned unchanged, so that the check after it refuses it.
 */
export function emailsCell(text: string): string[] {
  return text
    .replaceAll(INVISIBLE, '')
    .split(/[;\n|]+|,(?![^<>]*>)/)
    .map((part) => /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(part)?.[1] ?? part.replace(/^\s*'?(?:mailto:)?/i, ''))
    .flatMap((part) => (part.trim() && !/@/.test(part) && text.includes('@') ? [] : [part.trim()]))
    .filter(Boolean)
}
