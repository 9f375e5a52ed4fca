import type { Translate } from '@/lib/i18n/translator'
import type { CorrectLabels } from './correct-address'

export const correctLabels = (t: Translate): CorrectLabels => ({
  open: t('records.correct'),
  email: t('records.rightEmail'),
  phone: t('records.rightPhone'),
  save: t('records.saveRight'),
  savedWithout: t('records.contacts.savedWithout', { extension: '{extension}' }),
  cancel: t('common.cancel'),
  leave: t('tasks.new.leave'),
  noConnection: t('common.noConnection'),
})
