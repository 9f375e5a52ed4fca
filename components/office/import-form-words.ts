import { type ImportSubject, importSubjects } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { mostFileBytes } from '@/lib/imports/file-size'
import { kindOf } from '@/lib/imports/kinds'

export type SubjectChoice = { subject: ImportSubject; label: string; hint: string; needs: string; columns: string[] }
export type ImportFormWords = Record<
  'subject' | 'file' | 'fileHint' | 'read' | 'reading' | 'sent' | 'heads' | 'template' | 'large' | 'missing' | 'noConnection',
  string
>

/** The kinds of file, each with its columns and those it cannot do without. */
export const subjectChoices = (say: Words): SubjectChoice[] =>
  importSubjects.map((subject) => {
    const { fields, needs } = kindOf(subject)
    const called = (field: string) => say(`imports.fields.${subject}.${field}`)
    const needed = needs.map((group) => group.map(called).join(say('imports.or')))
    return {
      subject,
      label: say(`imports.subjects.${subject}`),
      hint: say(`imports.hints.${subject}`),
      needs: say('imports.needs', { columns: needed.join(', ') }),
      columns: Object.keys(fields).map(called),
    }
  })

export const importFormWords = (say: Words): ImportFormWords => ({
  subject: say('imports.subject'),
  file: say('imports.file'),
  fileHint: say('imports.fileHint', { megabytes: mostFileBytes / 1_000_000 }),
  read: say('imports.read'),
  reading: say('imports.reading'),
  sent: say('imports.sent', { percent: '#' }),
  heads: say('imports.heads'),
  template: say('imports.template'),
  large: say('errors.fileLarge', { megabytes: mostFileBytes / 1_000_000 }),
  missing: say('errors.fileMissing'),
  noConnection: say('common.noConnection'),
})
