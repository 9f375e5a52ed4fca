import { letterPlaces } from '@/db/vocabulary'

const known = new Set<string>(letterPlaces)
const place = /\{\{(?:\s|&nbsp;)*(\w+\.\w+)(?:\s|&nbsp;)*\}\}/g
const braces = /\{\{[^{}]*(?:\}\})?|\{%[^%]*(?:%\})?/g

/** The text with each known place made into something else. */
export const replacePlaces = (text: string, made: (place: string) => string): string =>
  text.replaceAll(place, (whole, name: string) => (known.has(name) ? made(name) : whole))

/** What stands in template braces and can never be filled in, once each and short: a mistyped place, a tag, an end that is missing (G-7). */
export const unknownPlaces = (text: string): string[] => [
  ...new Set(
    [...replacePlaces(text, () => '').matchAll(braces)].map(([found]) => found.replaceAll(/\s+/g, ' ').trim().slice(0, 60)),
  ),
]
