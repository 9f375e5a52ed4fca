import type { ImportSubject } from '@/db/vocabulary'
import { said } from './kind'

type Refused = { issues: { path: PropertyKey[]; message: string; params?: object }[] }

/** Words that are true of any column, so that the row has to name the one it is about. */
const needColumn = ['errors.titleLong', 'errors.textLong', 'errors.latitude', 'errors.longitude', 'errors.field']

/** A reason that begins with the name of its column: "Longitude: from −180 to 180." */
export const ofColumn = (subject: ImportSubject, field: string, reason: string) => `imports.fields.${subject}.${field}|${reason}`

/** Everything a verb's input refuses of a row, in the order of its fields. */
export function refusalsOf({ subject, fields }: { subject: ImportSubject; fields: object }, { issues }: Refused): string[] {
  return issues.map(({ path, message, params = {} }) => {
    const reason = /^(errors|imports)\./.test(message) ? said({ key: message, values: params }) : 'errors.field'
    const field = path.findLast((part) => typeof part === 'string')
    return field && field in fields && needColumn.includes(reason) ? ofColumn(subject, field, reason) : reason
  })
}
