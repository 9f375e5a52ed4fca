import { storable } from '@/lib/i18n/storable'
import { words as sayIn } from '@/lib/i18n/words'
import { searchCustomers } from '@/lib/records/queries'
import { can } from '@/lib/tenancy/abilities'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

/** Up to twenty customers one may see, by a part of the name, for pickers; `for=letter` says of whom no letter can be written to why (G-7). */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session || !can(session.scope, 'customer.see')) return Response.json([], { status: 401 })
  const { searchParams } = new URL(request.url)
  const words = storable(100)(searchParams.get('q') ?? '')
  const found = words.length < 2 ? [] : await read(session.scope, (scope) => searchCustomers(scope, words))
  const isLetter = searchParams.get('for') === 'letter'
  const { actor } = session.scope
  const say = sayIn(actor.kind === 'person' ? actor.locale : 'en')
  return Response.json(
    found.map(({ id, name, city, whyNoLetter }) =>
      isLetter && whyNoLetter
        ? { id, name, more: say(`records.noLetter.${whyNoLetter}`), isOff: true }
        : { id, name, more: city },
    ),
    { headers: { 'cache-control': 'no-store' } },
  )
}
