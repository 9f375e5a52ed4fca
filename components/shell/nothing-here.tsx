import { packWords } from '@/components/ui/packed'
import { words } from '@/lib/i18n/words'
import { readerLocale } from '@/lib/tenancy/reader'
import { currentSession } from '@/lib/tenancy/session'
import { Problem } from './problem'

/** What one may not see is not found; both look the same. Every page carries this along unseen, so it is one element. */
export async function NothingHere() {
  const actor = (await currentSession())?.scope.actor
  const locale = actor?.kind === 'person' ? actor.locale : await readerLocale()
  const say = words(locale)
  return (
    <Problem
      words={packWords(`nothing ${locale}`, () => ({
        title: say('common.notFound.title'),
        text: say('common.notFound.text'),
        out: say('common.notFound.out'),
      }))}
    />
  )
}
