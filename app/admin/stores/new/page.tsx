import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { requireAdmin } from '@/components/admin/require-admin'
import { NewStore } from '@/components/admin/stores/store-screen'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('stores.manage')
  return { title: t('stores.new') }
}

export default async function NewStorePage() {
  const admin = await requireAdmin('stores.manage')
  const { t } = admin
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/stores" label={t('stores.title')} />
      <header className="top">
        <h1>{t('stores.new')}</h1>
      </header>
      <NewStore admin={admin} />
    </main>
  )
}
