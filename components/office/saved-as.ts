import type { Words } from '@/lib/i18n/words'

/** That something new is saved, with a place for its name. */
export const savedAs = (say: Words) => say('people.savedAs', { name: '{name}' })
