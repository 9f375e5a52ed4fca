const styles: Record<string, string> = {
  table: 'border-collapse:collapse;margin:0 0 16px',
  td: 'border:1px solid #d5d0c4;padding:6px 12px;text-align:left;vertical-align:top',
  th: 'border:1px solid #d5d0c4;padding:6px 12px;text-align:left;vertical-align:top;background:#f5f2ea',
}
const alone = /(<(?:td|th|li)\b[^>]*>)<p>((?:(?!<\/?p>).)*)<\/p>(?=<\/(?:td|th|li)>|<[ou]l\b)/gs

/**
 * A composed message for programs that know no style sheet of ours: lines around the cells of its tables, and no paragraph's space around what
 * stands alone in a cell or an item.
 */
export const messageStyles = (html: string): string =>
  html.replaceAll(alone, '$1$2').replaceAll(/<(table|td|th)\b/g, (tag, name: string) => `${tag} style="${styles[name]}"`)
