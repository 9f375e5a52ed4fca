import { messageVariables } from '@/db/vocabulary'

const known = new Set<string>(messageVariables)
const variable = /\{\{(?:\s|&nbsp;)*(\w+\.\w+)(?:\s|&nbsp;)*\}\}/g
const braces = /\{\{[^{}]*(?:\}\})?|\{%[^%]*(?:%\})?/g

/** The text, with each known variable replaced by what `made` returns for it. */
export const replaceVariables = (text: string, made: (variable: string) => string): string =>
  text.replaceAll(variable, (whole, name: string) => (known.has(name) ? made(name) : whole))

/** What stands in template braces and can never be filled in: a mistyped variable, a tag, braces without an end. Each once, shortened (G-7). */
export const unknownVariables = (text: string): string[] => [
  ...new Set(
    [...replaceVariables(text, () => '').matchAll(braces)].map(([found]) => found.replaceAll(/\s+/g, ' ').trim().slice(0, 60)),
  ),
]
