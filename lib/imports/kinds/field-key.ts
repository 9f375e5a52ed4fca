import type { ImportSubject } from '@/db/vocabulary'
import { keyFrom, type MessageKey } from '@/lib/i18n/translator'

/** The message that names a field of a kind of file. */
export const fieldKey = (subject: ImportSubject, field: string): MessageKey => keyFrom(`imports.fields.${subject}.${field}`)
