import type { Locale } from '@/db/vocabulary'
import type { MessageName, Translate } from '@/lib/i18n/message-key'
import { useSent } from './messages-provider'

/**
 * The translator of a client component: `const t = useT('tasks.list', 'common.close')` says the messages under these names and no others.
 * The page sends them: `<Messages of={[…]}>` around it. A test holds the two together.
 */
export const useT = <const Names extends readonly MessageName[]>(..._names: Names): Translate<Names[number]> => useSent().t

/** The reader's language, for numbers and days. */
export const useLocale = (): Locale => useSent().locale
