import { messageVariables } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/message-key'

/** What each variable of a message is called in the reader's language. */
export const variableNames = (t: Translate<'templates.variableNames'>): Record<string, string> =>
  Object.fromEntries(messageVariables.map((variable) => [variable, t(`templates.variableNames.${variable}`)]))
