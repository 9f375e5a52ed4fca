import { words } from '@/lib/i18n/words'
import { csvHeaders } from '@/lib/imports/csv-file'
import { leftFile } from '@/lib/imports/left-file'
import { listLeftRows } from '@/lib/imports/queries'
import { can } from '@/lib/tenancy/abilities'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

type Context = { params: Promise<{ run: string }> }

/** The rows that were left, to mend and send again. */
export async function GET(_request: Request, { params }: Context) {
  const session = await currentSession()
  const { run } = await params
  if (session?.scope.actor.kind !== 'person' || !can(session.scope, 'stores.import') || !/^[0-9a-f-]{36}$/.test(run))
    return missing()
  const left = await read(session.scope, (scope) => listLeftRows(scope, run))
  if (left.rows.length === 0) return missing()
  return new Response(leftFile(words(session.scope.actor.locale), left), { headers: csvHeaders('rows-left.csv') })
}

const missing = () => new Response('Not found', { status: 404 })
