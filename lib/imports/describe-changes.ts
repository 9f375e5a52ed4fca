import type { ImportSubject } from '@/db/vocabulary'
import { keyFrom, type MessageKey, type Translate } from '@/lib/i18n/translator'
import { fieldKey } from './kinds/field-key'
import type { Changes } from './kinds/kind'

/** Where the screens have words for what a field keeps. */
const keyOf: Record<string, (kept: string) => MessageKey> = {
  role: (kept) => keyFrom(`profile.roles.${kept}`),
  locale: (kept) => keyFrom(`common.languages.${kept}`),
  preferredChannel: (kept) => keyFrom(`records.channels.${kept}`),
  consentEmail: (kept) => keyFrom(`records.states.${kept}`),
  consentText: (kept) => keyFrom(`records.states.${kept}`),
  associate: (kept) => keyFrom(`records.kinds.${kept}`),
  secondary: (kept) => keyFrom(`records.kinds.${kept}`),
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
        field: t(fieldKey(subject, field)),
        from: value(field, from),
        to: value(field, to),
      }),
    )
    .join('; ')
}
