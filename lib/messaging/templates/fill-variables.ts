import { messageVariables } from '@/db/vocabulary'
import { replaceVariables } from '@/lib/tasks/definition/message-variables'

type Values = Record<string, Record<string, string>>

const unfilled = new RegExp(`\\[(${messageVariables.join('|').replaceAll('.', '\\.')})\\]`, 'g')

/** The variables a message still shows in brackets because they had no value (G-7). */
export const missingVariables = (text: string): string[] => [
  ...new Set([...text.matchAll(unfilled)].map((match) => match[1] ?? '')),
]

/** Whether a message still has variables to fill in when it is sent. */
export const hasVariables = (text: string): boolean => replaceVariables(text, () => '') !== text

/** What stands in a message to several until it is known who gets it: the variable itself. */
export const recipientVariables = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([of, fields]) => [
      of,
      of === 'customer' || of === 'order'
        ? Object.fromEntries(Object.keys(fields).map((name) => [name, `{{ ${of}.${name} }}`]))
        : fields,
    ]),
  )

/** One recipient's own words in their variables, in one pass: a value is never read for variables again (Q-S3). */
export function fillVariables(text: string, values: Values, made: (value: string) => string): string {
  return replaceVariables(text, (variable) => {
    const [of = '', name = ''] = variable.split('.')
    return made(values[of]?.[name] || '') || `[${variable}]`
  })
}
