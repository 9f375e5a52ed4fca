import { Readable } from 'node:stream'
import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { NotFound } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { csvHeaders } from '@/lib/imports/files/csv-file'
import { rowsFile } from '@/lib/imports/files/left-file'

type Context = { params: Promise<{ run: string; file: string }> }
const fates = { 'left.csv': 'left', 'taken.csv': 'taken' } as const

/** The rows that were left, to mend and send again, or those that were taken. */
export async function GET(_request: Request, { params }: Context) {
  const session = await currentSession()
  const { run, file } = await params
  const fate = file in fates ? fates[file as keyof typeof fates] : null
  if (session?.scope.actor.kind !== 'person' || !can(session.scope, 'stores.import') || !fate || !/^[0-9a-f-]{36}$/.test(run))
    return missing()
  const parts = await rowsFile(session.scope, { runId: run, fate, t: getTranslator(session.scope.actor.locale) }).catch(
    (error) => {
      if (error instanceof NotFound) return null
      throw error
    },
  )
  if (!parts) return missing()
  const body = Readable.toWeb(Readable.from(parts, { objectMode: false })) as ReadableStream<Uint8Array>
  return new Response(body, { headers: csvHeaders(`rows-${file}`) })
}

const missing = () => new Response('Not found', { status: 404 })
