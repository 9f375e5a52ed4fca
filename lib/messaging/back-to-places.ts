type Letter = { subject: string; html: string }
/** What stands in a letter, and the same with its places. */
export type Filled = [words: string, places: string]

const letters: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0' }
const even = (text: string) => text.replaceAll(/&(?:quot|#39|nbsp);/g, (found) => letters[found] ?? found)
const texts = ({ subject, html }: Letter) => [subject, ...html.split(/<[^>]*>/).map(even)].map((text) => text.trim())

/** The words of a template filled in for one that stand where the same for several has places; none where the two are built otherwise. */
export function filledWords(one: Letter, several: Letter): Filled[] {
  const [words, places] = [texts(one), texts(several)]
  if (words.length !== places.length) return []
  return words.flatMap((text, index): Filled[] => {
    const place = places[index] ?? ''
    return text === '' || text === place ? [] : [[text, place]]
  })
}

const whole = (text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.*+?^$(){}|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

/** A letter that somebody else gets too: one customer's data that a template brought are places again, whoever's they will be (G-7). */
export function backToPlaces({ subject, html }: Letter, filled: Filled[]): Letter {
  const longestFirst = filled.toSorted(([one], [other]) => other.length - one.length)
  const turn = (text: string) => longestFirst.reduce((rest, [words, places]) => rest.replaceAll(whole(words), () => places), text)
  return { subject: turn(subject), html: html.replaceAll(/(?<=^|>)[^<>]+/g, (text) => turn(even(text))) }
}
