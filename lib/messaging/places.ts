import { templateFields } from './template/fields'

type Values = Record<string, Record<string, string>>

const unfilled = new RegExp(`\\[(${templateFields.join('|').replaceAll('.', '\\.')})\\]`, 'g')
const ofCustomer = /\{\{\s*(customer|order)\.(\w+)\s*\}\}/g

/** The places a letter still shows in brackets because they had no value (G-7). */
export const missingPlaces = (text: string): string[] => [...new Set([...text.matchAll(unfilled)].map((match) => match[1] ?? ''))]

/** Whether a letter to several has places of its own for each of them. */
export const hasPlaces = (text: string): boolean => text.search(ofCustomer) !== -1

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
  return text.replaceAll(ofCustomer, (_, of: string, name: string) => made(values[of]?.[name] || '') || `[${of}.${name}]`)
}
