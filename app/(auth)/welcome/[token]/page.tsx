import type { Metadata } from 'next'
import { UnlessSpent } from '@/components/shell/spent-link'
import { WelcomeForm } from '@/components/shell/welcome-form'
import { readerLocale } from '@/lib/auth/reader'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await readerLocale())('signIn.welcome.title'), referrer: 'no-referrer', robots: { index: false } }
}

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const t = getTranslator(await readerLocale())
  return (
    <UnlessSpent token={token} t={t}>
      <WelcomeForm
        token={token}
        labels={{
          title: t('signIn.welcome.title'),
          text: t('signIn.welcome.text'),
          password: t('signIn.welcome.password'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          save: t('signIn.welcome.save'),
          savedTitle: t('signIn.welcome.savedTitle'),
          saved: t('signIn.welcome.saved', { email: '{email}' }),
          newLink: t('signIn.welcome.newLink'),
          signIn: t('signIn.signIn'),
          noConnection: t('common.noConnection'),
        }}
      />
    </UnlessSpent>
  )
}
