import { type ImportSubject, importSubjects } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import { fieldKey } from '@/lib/imports/kinds/field-key'
import { kindOf } from '@/lib/imports/kinds/kinds'

export type SubjectChoice = { subject: ImportSubject; label: string; hint: string; needs: string; columns: string[] }

/** The kinds of file, each with its columns and those it cannot do without. */
export const subjectChoices = (t: Translate): SubjectChoice[] =>
  importSubjects.map((subject) => {
    const { fields, needs } = kindOf(subject)
    const called = (field: string) => t(fieldKey(subject, field))
    const needed = needs.map((group) => group.map(called).join(t('imports.or')))
    return {
      subject,
      label: t(`imports.subjects.${subject}`),
      hint: t(`imports.hints.${subject}`),
      needs: t('imports.needs', { columns: needed.join(', ') }),
      columns: Object.keys(fields).map(called),
    }
  })
