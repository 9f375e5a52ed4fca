import type { Metadata } from 'next'
import { UnlessSpent } from '@/components/shell/spent-link'
import { WelcomeForm } from '@/components/shell/welcome-form'
import { words } from '@/lib/i18n/words'
import { readerLocale } from '@/lib/tenancy/reader'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale())('signIn.welcome.title'), referrer: 'no-referrer', robots: { index: false } }
}

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const say = words(await readerLocale())
  return (
    <UnlessSpent token={token} say={say}>
      <WelcomeForm
        token={token}
        say={{
          title: say('signIn.welcome.title'),
          text: say('signIn.welcome.text'),
          password: say('signIn.welcome.password'),
          show: say('signIn.show'),
          hide: say('signIn.hide'),
          save: say('signIn.welcome.save'),
          savedTitle: say('signIn.welcome.savedTitle'),
          saved: say('signIn.welcome.saved', { email: '{email}' }),
          newLink: say('signIn.welcome.newLink'),
          signIn: say('signIn.signIn'),
          noConnection: say('common.noConnection'),
        }}
      />
    </UnlessSpent>
  )
}
