import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  const actor = (await currentSession())?.scope.actor
  const locale = actor?.kind === 'person' ? actor.locale : await readerLocale()
  return { title: getTranslator(locale)('common.notFound.title') }
}

/** An address that leads nowhere. */
export default function MissingPage() {
  notFound()
}
