type Message = { subject: string; html: string }
/** What stands in a message, and the same with its variables. */
export type Filled = [words: string, places: string]

const letters: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0' }
const even = (text: string) => text.replaceAll(/&(?:quot|#39|nbsp);/g, (found) => letters[found] ?? found)
const texts = ({ subject, html }: Message) => [subject, ...html.split(/<[^>]*>/).map(even)].map((text) => text.trim())

/** The words of a template filled in for one that stand where the same for several has variables; none where the two are built otherwise. */
export function filledValues(one: Message, several: Message): Filled[] {
  const [words, variables] = [texts(one), texts(several)]
  if (words.length !== variables.length) return []
  return words.flatMap((text, index): Filled[] => {
    const variable = variables[index] ?? ''
    return text === '' || text === variable ? [] : [[text, variable]]
  })
}

const whole = (text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.*+?^$(){}|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

/** A message that somebody else gets too: one customer's data that a template brought are variables again, whoever's they will be (G-7). */
export function backToVariables({ subject, html }: Message, filled: Filled[]): Message {
  const longestFirst = filled.toSorted(([one], [other]) => other.length - one.length)
  const turn = (text: string) =>
    longestFirst.reduce((rest, [text, variables]) => rest.replaceAll(whole(text), () => variables), text)
  return { subject: turn(subject), html: html.replaceAll(/(?<=^|>)[^<>]+/g, (text) => turn(even(text))) }
}
