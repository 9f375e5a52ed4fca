import { words } from '@/lib/i18n/words'
import { readerLocale } from '@/lib/tenancy/reader'
import { currentSession } from '@/lib/tenancy/session'

/** What one may not see is not found; both look the same. */
export async function NothingHere() {
  const actor = (await currentSession())?.scope.actor
  const say = words(actor?.kind === 'person' ? actor.locale : await readerLocale())
  return (
    <main id="main" className="problem">
      <title>{`${say('common.notFound.title')} · Storehand`}</title>
      <h1>{say('common.notFound.title')}</h1>
      <p className="dim">{say('common.notFound.text')}</p>
      <a className="btn btn-line" href="/">
        {say('common.notFound.out')}
      </a>
    </main>
  )
}
