import { noteExport } from '@/lib/activity/note-export'
import { DomainError } from '@/lib/errors'
import { dayIn } from '@/lib/i18n/time'
import { getTranslator } from '@/lib/i18n/translator'
import { csvFile, csvHeaders, csvLines } from '@/lib/imports/csv-file'
import { listFilter } from '@/lib/tasks/list-filter'
import { csvHeaderRow, csvRow } from '@/lib/tasks/queue-csv'
import { listQueue, requireQueue } from '@/lib/tasks/task-queue'
import { understand } from '@/lib/tasks/understand'
import { chooseStore } from '@/lib/tenancy/choose-store'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

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
  const { filter } = understand(
    { ...requested, store: store?.id ?? null },
    t,
    dayIn(store?.timeZone ?? scope.timeZone, scope.now),
  )
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
