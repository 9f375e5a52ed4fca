import { storePicksWords } from '@/components/stores/store-words'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { PersonWords } from './person-form'

export const rolesToGive = (say: Words) =>
  ['associate', 'store_manager', 'regional_manager', 'corporate_admin'].map((value) => ({
    value,
    label: say(`profile.roles.${value}`),
  }))

/** The words of the form; `send` is the key of its button. */
export const personWords = (say: Words, locale: Locale, send: string): PersonWords => ({
  labels: {
    name: say('people.form.name'),
    nameHint: say('people.form.nameHint'),
    email: say('people.form.email'),
    role: say('people.form.role'),
    home: say('people.form.home'),
    noHome: say('people.form.noHome'),
    noneSuch: say('stores.noneSuch'),
    homeHint: say('people.form.homeHint'),
    roleHint: say('people.form.roleHint'),
    send: say(send),
    saved: say('people.form.saved'),
    noConnection: say('common.noConnection'),
  },
  picks: storePicksWords(say, locale, say('people.form.also')),
})
