import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
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
    <AdminPage title={store.name} back={{ href: '/admin/stores', label: t('stores.title') }} isForm>
      <StoreScreen storeId={id} />
    </AdminPage>
  )
}
