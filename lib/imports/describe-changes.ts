import type { ImportSubject } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { Changes } from './kinds/kind'

/** Where the screens have words for what a field keeps. */
const labelOf: Record<string, string> = {
  role: 'profile.roles',
  locale: 'common.languages',
  consentEmail: 'records.states',
  consentText: 'records.states',
  associate: 'records.kinds',
  secondary: 'records.kinds',
}

/** What a row changes from what to what, in the reader's words. */
export function describeChanges(t: Translate, subject: ImportSubject, changes: Changes | null): string {
  const value = (field: string, kept: string) => {
    if (kept === '') return t('imports.rows.nothing')
    return labelOf[field] ? t(`${labelOf[field]}.${kept}`) : kept
  }
  return Object.entries(changes ?? {})
    .map(([field, [from, to]]) =>
      t('imports.rows.changes', {
        field: t(`imports.fields.${subject}.${field}`),
        from: value(field, from),
        to: value(field, to),
      }),
    )
    .join('; ')
}
