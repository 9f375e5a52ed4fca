import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { Me } from '@/components/people/me'
import { requirePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requirePerson()
  return { title: t('profile.title') }
}

export default async function MePage() {
  const { locale } = await requirePerson()
  return (
    <Messages
      locale={locale}
      of={[
        'common.languages',
        'notifications.kinds',
        'notifications.push',
        'notifications.settings',
        'profile.chains',
        'profile.form',
        'profile.password',
        'profile.signOut',
        'profile.themes',
        'signIn.hide',
        'signIn.show',
      ]}
    >
      <main id="main" className="page" tabIndex={-1}>
        <Me />
      </main>
    </Messages>
  )
}
