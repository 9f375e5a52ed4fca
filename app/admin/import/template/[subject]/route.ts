import { importSubjects } from '@/db/vocabulary'
import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { getTranslator } from '@/lib/i18n/translator'
import { csvFile, csvHeaders } from '@/lib/imports/files/csv-file'
import { fieldKey } from '@/lib/imports/kinds/field-key'
import { kindOf } from '@/lib/imports/kinds/kinds'

type Context = { params: Promise<{ subject: string }> }

/** An empty file with the columns of a kind, in the reader's language: recognised when it comes back. */
export async function GET(_request: Request, { params }: Context) {
  const session = await currentSession()
  const requested = (await params).subject
  const subject = importSubjects.find((each) => `${each}.csv` === requested)
  if (session?.scope.actor.kind !== 'person' || !can(session.scope, 'stores.import') || !subject)
    return new Response('Not found', { status: 404 })
  const t = getTranslator(session.scope.actor.locale)
  const headers = Object.keys(kindOf(subject).fields).map((field) => t(fieldKey(subject, field)))
  return new Response(csvFile([headers]), { headers: csvHeaders(requested) })
}
