import { can } from '@/lib/access/abilities'
import { readerZone } from '@/lib/access/scope'
import { auditFilter, listAudit } from '@/lib/activity/audit-log'
import type { AuditRow } from '@/lib/activity/audit-row'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import { noteExport } from '@/lib/activity/note-export'
import { currentSession } from '@/lib/auth/session'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { csvFile, csvHeaders, csvLines } from '@/lib/imports/files/csv-file'

const atOnce = 1000
const headers = ['when', 'who', 'what', 'store'] as const

/** The entries that fit as a CSV file, all of them, written as they are read. Moments are in UTC. */
export async function GET(request: Request) {
  const session = await currentSession()
  const person = session?.scope.actor
  if (!session || person?.kind !== 'person' || !can(session.scope, 'people.manage'))
    return new Response('Not found', { status: 404 })
  const filter = auditFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const t = getTranslator(person.locale)
  await noteExport(session.scope, { what: 'audit' })
  let before = ''
  let isFirst = true
  const body = new ReadableStream<Uint8Array>({
    async pull(out) {
      const page = { timeZone: readerZone(session.scope), limit: atOnce }
      const rows: AuditRow[] = await read(session.scope, (scope) => listAudit(scope, { ...filter, before }, page))
      const last = rows.at(-1)
      if (isFirst) out.enqueue(bytes(csvFile([headers.map((header) => t(`audit.${header}`))])))
      if (last) out.enqueue(bytes(csvLines(rows.map((row) => cellsOf(t, row)))))
      isFirst = false
      before = last ? cursorOf(last.at, last.id) : ''
      if (rows.length < atOnce) out.close()
    },
  })
  return new Response(body, { headers: csvHeaders('audit-log.csv') })
}

const bytes = (text: string) => new TextEncoder().encode(text)
const cellsOf = (t: Translate, row: AuditRow) => [
  row.at.toISOString(),
  row.actorName,
  describeAuditEntry(t, row),
  row.store ?? '',
]
