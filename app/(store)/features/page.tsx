import type { Metadata } from 'next'
import { ChainList, requireAccountManager } from '@/components/admin/settings/chain-list'
import { Messages } from '@/components/i18n/messages'
import '@/app/office.css'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAccountManager()
  return { title: t('features.title') }
}

export default async function FeaturesPage() {
  const { t, person, locale } = await requireAccountManager()
  return (
    <Messages locale={locale} of={['features.features', 'features.switch']}>
      <main id="main" className="page features" tabIndex={-1}>
        <header className="top">
          <div className="grow">
            <h1>{t('features.title')}</h1>
            <p className="second">{t('features.text')}</p>
          </div>
        </header>
        <ChainList />
        <footer>
          <p className="second grow">
            {person.name}. {t('features.privacy')}
          </p>
        </footer>
      </main>
    </Messages>
  )
}
