import { letterPlaces } from '@/db/vocabulary'

/** `isEmpty`: it had no value when it was filled in, and stands in brackets. */
export type Chip = { place: string; isEmpty: boolean }

const names = letterPlaces.join('|').replaceAll('.', '\\.')
const open = new RegExp(`\\{\\{(?:\\s|&nbsp;)*(${names})(?:\\s|&nbsp;)*\\}\\}`, 'g')
const openOrEmpty = new RegExp(`${open.source}|\\[(${names})\\]`, 'g')
const chip = /<span data-place="([\w.]+)"( data-empty="")?>[^<]*<\/span>/g

/** A place as it stands in the words of a letter. */
export const placeIn = ({ place, isEmpty }: Chip): string => (isEmpty ? `[${place}]` : `{{ ${place} }}`)

/** Where known places stand in a text, in its order; those without a value only where they can be meant: in a letter, not in a template. */
export const findPlaces = (text: string, { withEmpty }: { withEmpty: boolean }): (Chip & { at: number; length: number })[] =>
  [...text.matchAll(withEmpty ? openOrEmpty : open)].map(({ 0: whole, 1: place, 2: empty, index }) => ({
    place: place ?? empty ?? '',
    isEmpty: place === undefined,
    at: index,
    length: whole.length,
  }))

/** Where a caret behind these words stands in an editor of plain lines: a chip is one step, and from one line to the next are two. */
export const linePosition = (words: string, options: { withEmpty: boolean }): number =>
  findPlaces(words, options).reduce((at, { length }) => at - length + 1, words.length + (words.match(/\n/g)?.length ?? 0) + 1)

/** Words to be read where no chip can stand: each place by its name, in brackets. */
export const placesByName = (text: string, names: Record<string, string>): string =>
  text.replaceAll(open, (_, place: string) => `[${names[place] ?? place}]`)

/** A letter for an editor that shows its places as chips; those in the address of a link stay as they are. */
export const placesAsChips = (html: string, { withEmpty }: { withEmpty: boolean }): string =>
  html.replaceAll(/<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<')
      ? part
      : part.replaceAll(withEmpty ? openOrEmpty : open, (_, place?: string, empty?: string) => {
          const found = { place: place ?? empty ?? '', isEmpty: place === undefined }
          return `<span data-place="${found.place}"${found.isEmpty ? ' data-empty=""' : ''}>${placeIn(found)}</span>`
        }),
  )

/** The words of such an editor as they are kept: each chip is its place again. */
export const chipsAsPlaces = (html: string): string =>
  html.replaceAll(chip, (_, place: string, empty?: string) => placeIn({ place, isEmpty: empty !== undefined }))
