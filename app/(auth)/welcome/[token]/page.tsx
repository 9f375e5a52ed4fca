import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { UnlessSpent } from '@/components/shell/spent-link'
import { WelcomeForm } from '@/components/shell/welcome-form'
import { readerLocale } from '@/lib/auth/reader'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await readerLocale())('signIn.welcome.title'), referrer: 'no-referrer', robots: { index: false } }
}

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const locale = await readerLocale()
  const t = getTranslator(locale)
  return (
    <Messages locale={locale} of={['signIn.hide', 'signIn.show', 'signIn.signIn', 'signIn.welcome']}>
      <UnlessSpent token={token} t={t}>
        <WelcomeForm token={token} />
      </UnlessSpent>
    </Messages>
  )
}
