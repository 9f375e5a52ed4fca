import { Messages } from '@/components/i18n/messages'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import { Problem } from './problem'

/** What one may not see is not found; both look the same. Every page carries this along unseen, so it is one element. */
export async function NothingHere() {
  const actor = (await currentSession())?.scope.actor
  const locale = actor?.kind === 'person' ? actor.locale : await readerLocale()
  return (
    <Messages locale={locale} of={['common.notFound']}>
      <Problem />
    </Messages>
  )
}
