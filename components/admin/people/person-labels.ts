import { storePicksLabels } from '@/components/stores/store-labels'
import type { Locale } from '@/db/vocabulary'
import type { MessageKey, Translate } from '@/lib/i18n/translator'
import type { PersonLabels } from './person-form'

export const rolesToGive = (t: Translate) =>
  (['associate', 'store_manager', 'regional_manager', 'corporate_admin'] as const).map((value) => ({
    value,
    label: t(`profile.roles.${value}`),
  }))

/** The words of the form; `send` is the key of its button. */
export const personLabels = (t: Translate, locale: Locale, send: MessageKey): PersonLabels => ({
  labels: {
    name: t('people.form.name'),
    nameHint: t('people.form.nameHint'),
    email: t('people.form.email'),
    role: t('people.form.role'),
    home: t('people.form.home'),
    noHome: t('people.form.noHome'),
    noneSuch: t('stores.noneSuch'),
    homeHint: t('people.form.homeHint'),
    roleHint: t('people.form.roleHint'),
    send: t(send),
    saved: t('people.form.saved'),
    noConnection: t('common.noConnection'),
  },
  picks: storePicksLabels(t, locale, t('people.form.also')),
})
