import { packLabels } from '@/components/ui/packed'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import { getTranslator } from '@/lib/i18n/translator'
import { Problem } from './problem'

/** What one may not see is not found; both look the same. Every page carries this along unseen, so it is one element. */
export async function NothingHere() {
  const actor = (await currentSession())?.scope.actor
  const locale = actor?.kind === 'person' ? actor.locale : await readerLocale()
  const t = getTranslator(locale)
  return (
    <Problem
      packedLabels={packLabels(`nothing ${locale}`, () => ({
        title: t('common.notFound.title'),
        text: t('common.notFound.text'),
        out: t('common.notFound.out'),
      }))}
    />
  )
}
