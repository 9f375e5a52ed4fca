import type { Words } from '@/lib/i18n/words'
import type { RichWords } from './rich-field'

/** The words of an editor's tools, for its client half. */
export const richWords = (say: Words): RichWords => ({
  tools: say('common.editor.tools'),
  away: say('common.editor.away'),
  bold: say('messaging.bold'),
  italic: say('messaging.italic'),
  underline: say('messaging.underline'),
  bullets: say('messaging.bullets'),
  numbers: say('messaging.numbers'),
  link: say('common.editor.link'),
  address: say('common.editor.address'),
  putLink: say('common.editor.putLink'),
  wrongAddress: say('errors.web'),
  addRow: say('common.editor.addRow'),
  dropRow: say('common.editor.dropRow'),
  dropTable: say('common.editor.dropTable'),
  picturesLeft: say('common.editor.picturesLeft'),
})
