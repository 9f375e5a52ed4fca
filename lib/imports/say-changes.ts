import type { ImportSubject } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { Changes } from './kind'

/** Where the screens have words for what a field keeps. */
const wordsOf: Record<string, string> = {
  role: 'profile.roles',
  locale: 'common.languages',
  consentEmail: 'records.states',
  consentText: 'records.states',
  associate: 'records.kinds',
  secondary: 'records.kinds',
}

/** What a row changes from what to what, in the reader's words. */
export function sayChanges(say: Words, subject: ImportSubject, changes: Changes | null): string {
  const value = (field: string, kept: string) => {
    if (kept === '') return say('imports.rows.nothing')
    return wordsOf[field] ? say(`${wordsOf[field]}.${kept}`) : kept
  }
  return Object.entries(changes ?? {})
    .map(([field, [from, to]]) =>
      say('imports.rows.changes', {
        field: say(`imports.fields.${subject}.${field}`),
        from: value(field, from),
        to: value(field, to),
      }),
    )
    .join('; ')
}
