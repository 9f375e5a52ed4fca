import type { ImportSubject } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { Changes } from './kinds/kind'

/** Where the screens have words for what a field keeps. */
const keyOf: Record<string, (kept: string) => string> = {
  role: (kept) => `profile.roles.${kept}`,
  locale: (kept) => `common.languages.${kept}`,
  preferredChannel: (kept) => `records.prefers_${kept}`,
  consentEmail: (kept) => `records.states.${kept}`,
  consentText: (kept) => `records.states.${kept}`,
  associate: (kept) => `records.kinds.${kept}`,
  secondary: (kept) => `records.kinds.${kept}`,
}

/** What a row changes from what to what, in the reader's words. */
export function describeChanges(t: Translate, subject: ImportSubject, changes: Changes | null): string {
  const value = (field: string, kept: string) => {
    if (kept === '') return t('imports.rows.nothing')
    const key = keyOf[field]?.(kept)
    return key ? t(key) : kept
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
