import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { searchCustomers } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { storable } from '@/lib/i18n/storable'
import { getTranslator as translatorIn } from '@/lib/i18n/translator'

/** Up to twenty customers one may see, by a part of the name, for pickers; `for=message` says of whom no message can be written to why (G-7). */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session || !can(session.scope, 'customer.see')) return Response.json([], { status: 401 })
  const { searchParams } = new URL(request.url)
  const text = storable(100)(searchParams.get('q') ?? '')
  const found = text.length < 2 ? [] : await read(session.scope, (scope) => searchCustomers(scope, text))
  const isMessage = searchParams.get('for') === 'letter'
  const { actor } = session.scope
  const t = translatorIn(actor.kind === 'person' ? actor.locale : 'en')
  return Response.json(
    found.map(({ id, name, city, whyNoMessage }) =>
      isMessage && whyNoMessage
        ? { id, name, more: t(`records.noLetter.${whyNoMessage}`), isOff: true }
        : { id, name, more: city },
    ),
    { headers: { 'cache-control': 'no-store' } },
  )
}
