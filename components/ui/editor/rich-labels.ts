import type { Translate } from '@/lib/i18n/translator'
import type { RichLabels } from './rich-field'

/** The words of an editor's tools, for its client half. */
export const richLabels = (t: Translate): RichLabels => ({
  tools: t('common.editor.tools'),
  away: t('common.editor.away'),
  bold: t('messaging.bold'),
  italic: t('messaging.italic'),
  underline: t('messaging.underline'),
  bullets: t('messaging.bullets'),
  numbers: t('messaging.numbers'),
  link: t('common.editor.link'),
  address: t('common.editor.address'),
  putLink: t('common.editor.putLink'),
  wrongAddress: t('errors.web'),
  addRow: t('common.editor.addRow'),
  dropRow: t('common.editor.dropRow'),
  dropTable: t('common.editor.dropTable'),
  picturesLeft: t('common.editor.picturesLeft'),
})
