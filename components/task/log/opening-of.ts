const max = 600

/** The beginning of long words, up to the last word that fits; null when they are short enough to be shown whole (G-10's folding). */
export function openingOf(text: string): string | null {
  if (text.length <= max * 1.1) return null
  const cut = text.slice(0, max)
  const atWord = cut.search(/\s+\S*$/)
  const opening = atWord > max / 2 ? cut.slice(0, atWord) : cut
  // Never between the two halves of one sign.
  return opening.replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}
