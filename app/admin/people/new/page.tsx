import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { NewPerson } from '@/components/admin/people/new-person'
import { requireAdmin } from '@/components/admin/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('people.manage')
  return { title: t('people.new.title') }
}

export default async function NewPersonPage() {
  const { t } = await requireAdmin('people.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/people" label={t('people.title')} />
      <header className="top">
        <div className="grow">
          <h1>{t('people.new.title')}</h1>
          <p className="small dim">{t('people.new.text')}</p>
        </div>
      </header>
      <NewPerson />
    </main>
  )
}
