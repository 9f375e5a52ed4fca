import { messageVariables } from '@/db/vocabulary'

/** `isEmpty`: it had no value when it was filled in, and stands in brackets. */
export type Chip = { variable: string; isEmpty: boolean }

const names = messageVariables.join('|').replaceAll('.', '\\.')
const open = new RegExp(`\\{\\{(?:\\s|&nbsp;)*(${names})(?:\\s|&nbsp;)*\\}\\}`, 'g')
const openOrEmpty = new RegExp(`${open.source}|\\[(${names})\\]`, 'g')
const chip = /<span data-variable="([\w.]+)"( data-empty="")?>[^<]*<\/span>/g

/** A variable as it stands in the words of a message. */
export const variableText = ({ variable, isEmpty }: Chip): string => (isEmpty ? `[${variable}]` : `{{ ${variable} }}`)

/** Where known variables stand in a text, in its order; those without a value only where they can be meant: in a message, not in a template. */
export const findVariables = (text: string, { withEmpty }: { withEmpty: boolean }): (Chip & { at: number; length: number })[] =>
  [...text.matchAll(withEmpty ? openOrEmpty : open)].map(({ 0: whole, 1: variable, 2: empty, index }) => ({
    variable: variable ?? empty ?? '',
    isEmpty: variable === undefined,
    at: index,
    length: whole.length,
  }))

/** Where a caret behind these words stands in an editor of plain lines: a chip is one step, and from one line to the next are two. */
export const linePosition = (text: string, options: { withEmpty: boolean }): number =>
  findVariables(text, options).reduce((at, { length }) => at - length + 1, text.length + (text.match(/\n/g)?.length ?? 0) + 1)

/** Words or safe HTML to be read where no chip can stand: each variable by its name, in brackets; those in the address of a link stay. */
export const variablesByName = (text: string, names: Record<string, string>): string =>
  text.replaceAll(/<[a-z/][^>]*>|[^<]+|</g, (part) =>
    /^<[a-z/]/.test(part) ? part : part.replaceAll(open, (_, variable: string) => `[${names[variable] ?? variable}]`),
  )

/** A message for an editor that shows its variables as chips; those in the address of a link stay as they are. */
export const variablesAsChips = (html: string, { withEmpty }: { withEmpty: boolean }): string =>
  html.replaceAll(/<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<')
      ? part
      : part.replaceAll(withEmpty ? openOrEmpty : open, (_, variable?: string, empty?: string) => {
          const found = { variable: variable ?? empty ?? '', isEmpty: variable === undefined }
          return `<span data-variable="${found.variable}"${found.isEmpty ? ' data-empty=""' : ''}>${variableText(found)}</span>`
        }),
  )

/** The words of such an editor as they are kept: each chip is its variable again. */
export const chipsAsVariables = (html: string): string =>
  html.replaceAll(chip, (_, variable: string, empty?: string) => variableText({ variable, isEmpty: empty !== undefined }))
