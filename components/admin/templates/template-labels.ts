import { savedAs } from '@/components/admin/saved-as'
import type { RichLabels } from '@/components/ui/editor/rich-field'
import { richLabels } from '@/components/ui/editor/rich-labels'
import type { Translate } from '@/lib/i18n/translator'

const keys = [
  'name',
  'subject',
  'bodyHint',
  'language',
  'anyLanguage',
  'insertVariable',
  'preview',
  'previewHint',
  'previewFor',
  'previewForHint',
  'previewForNobody',
  'save',
  'saved',
] as const
type Key =
  | (typeof keys)[number]
  | keyof RichLabels
  | 'message'
  | 'previewFilled'
  | 'previewMissing'
  | 'noCustomer'
  | 'savedAs'
  | 'noConnection'
export type TemplateLabels = Record<Key, string>

/** The words of a template's form, for its client half. */
export const templateLabels = (t: Translate) =>
  ({
    ...Object.fromEntries(keys.map((key) => [key, t(`templates.${key}`)])),
    ...richLabels(t),
    message: t('templates.body'),
    previewFilled: t('templates.previewFilled', { name: '{name}' }),
    previewMissing: t('templates.previewMissing', { places: '{places}' }),
    noCustomer: t('tasks.new.noCustomer'),
    savedAs: savedAs(t),
    noConnection: t('common.noConnection'),
  }) as TemplateLabels
