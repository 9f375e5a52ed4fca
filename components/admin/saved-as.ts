import type { Translate } from '@/lib/i18n/translator'

/** That something new is saved, with a place for its name. */
export const savedAs = (t: Translate) => t('people.savedAs', { name: '{name}' })
