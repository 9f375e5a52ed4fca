import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { requireAdmin } from '@/components/admin/require-admin'
import { readStorePage, StoreScreen } from '@/components/admin/stores/store-screen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readStorePage((await params).id)).store.name }
}

export default async function StorePage({ params }: Props) {
  const { id } = await params
  const { t } = await requireAdmin('stores.manage')
  const { store } = await readStorePage(id)
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/stores" label={t('stores.title')} />
      <header className="top">
        <h1>{store.name}</h1>
      </header>
      <StoreScreen storeId={id} />
    </main>
  )
}
