import type { Words } from '@/lib/i18n/words'
import type { CorrectWords } from './correct-address'

export const correctWords = (say: Words): CorrectWords => ({
  open: say('records.correct'),
  email: say('records.rightEmail'),
  phone: say('records.rightPhone'),
  save: say('records.saveRight'),
  savedWithout: say('records.ways.savedWithout', { extension: '{extension}' }),
  cancel: say('common.cancel'),
  leave: say('tasks.new.leave'),
  noConnection: say('common.noConnection'),
})
