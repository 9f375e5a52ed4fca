import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { readStorePage, StoreScreen } from '@/components/admin/stores/store-screen'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readStorePage((await params).id)).store.name }
}

export default async function StorePage({ params }: Props) {
  const { id } = await params
  const { t, locale } = await requireAdmin('stores.manage')
  const { store } = await readStorePage(id)
  return (
    <Messages
      locale={locale}
      of={[
        'common.languages',
        'people.savedAs',
        'stores.fields',
        'stores.form',
        'stores.noZone',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage title={store.name} back={{ href: '/admin/stores', label: t('stores.title') }} isForm>
        <StoreScreen storeId={id} />
      </AdminPage>
    </Messages>
  )
}
