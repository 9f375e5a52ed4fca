import { letterPlaces } from '@/db/vocabulary'
import { replacePlaces } from '@/lib/tasks/letter-places'

type Values = Record<string, Record<string, string>>

const unfilled = new RegExp(`\\[(${letterPlaces.join('|').replaceAll('.', '\\.')})\\]`, 'g')

/** The places a letter still shows in brackets because they had no value (G-7). */
export const missingPlaces = (text: string): string[] => [...new Set([...text.matchAll(unfilled)].map((match) => match[1] ?? ''))]

/** Whether a letter still has places to fill in when it is sent. */
export const hasPlaces = (text: string): boolean => replacePlaces(text, () => '') !== text

/** What stands in a letter to several until it is known who gets it: the place itself. */
export const ownPlaces = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([of, fields]) => [
      of,
      of === 'customer' || of === 'order'
        ? Object.fromEntries(Object.keys(fields).map((name) => [name, `{{ ${of}.${name} }}`]))
        : fields,
    ]),
  )

/** One recipient's own words in their places, in one pass: a value is never read for places again (Q-S3). */
export function fillPlaces(text: string, values: Values, made: (value: string) => string): string {
  return replacePlaces(text, (place) => {
    const [of = '', name = ''] = place.split('.')
    return made(values[of]?.[name] || '') || `[${place}]`
  })
}
