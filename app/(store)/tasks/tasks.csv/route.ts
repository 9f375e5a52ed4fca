import { chooseStore } from '@/lib/access/choose-store'
import { storeZone } from '@/lib/access/scope'
import { noteExport } from '@/lib/activity/note-export'
import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { dayIn } from '@/lib/i18n/time'
import { getTranslator } from '@/lib/i18n/translator'
import { csvFile, csvHeaders, csvLines } from '@/lib/imports/files/csv-file'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { csvHeaderRow, csvRow } from '@/lib/tasks/queue/queue-csv'
import { listQueue, requireQueue } from '@/lib/tasks/queue/task-queue'
import { understand } from '@/lib/tasks/queue/understand'

const atOnce = 1000

/** All tasks a list's filter finds as a CSV file, written as they are read (T-7, D-3). Moments are on the clock of the task's store, due days are days. */
export async function GET(request: Request) {
  const session = await currentSession()
  const person = session?.scope.actor
  if (!session || person?.kind !== 'person') return new Response('Not found', { status: 404 })
  const { scope } = session
  const t = getTranslator(person.locale)
  const requested = listFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { store } = await chooseStore(scope, person, requested.store)
  try {
    requireQueue(scope, store?.id ?? null)
  } catch (error) {
    if (error instanceof DomainError) return new Response('Not found', { status: 404 })
    throw error
  }
  const { filter } = understand({ ...requested, store: store?.id ?? null }, t, dayIn(storeZone(scope, store), scope.now))
  await noteExport(scope, { what: 'tasks', storeId: store?.id === 'all' ? null : store?.id })
  let after = ''
  let isFirst = true
  const body = new ReadableStream<Uint8Array>({
    async pull(out) {
      const { rows, next } = await read(scope, (scope) => listQueue(scope, { ...filter, after }, atOnce))
      if (isFirst) out.enqueue(bytes(csvFile([csvHeaderRow(t)])))
      if (rows.length > 0) out.enqueue(bytes(csvLines(rows.map((row) => csvRow(row, t, scope.timeZone)))))
      isFirst = false
      after = next
      if (!next) out.close()
    },
  })
  return new Response(body, { headers: csvHeaders('tasks.csv') })
}

const bytes = (text: string) => new TextEncoder().encode(text)
