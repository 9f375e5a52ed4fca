import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { AssetScreen, readAssetPage } from '@/components/admin/catalogue/asset-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readAssetPage((await params).id)).asset.name }
}

export default async function AssetPage({ params }: Props) {
  const { id } = await params
  const { t, locale } = await requireAdmin('catalogue.manage')
  const { asset } = await readAssetPage(id)
  return (
    <Messages
      locale={locale}
      of={[
        'people.savedAs',
        'products.assets.file',
        'products.assets.name',
        'products.assets.nameHint',
        'products.fileHint',
        'products.form.save',
        'products.form.saved',
        'products.upload',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage title={asset.name} back={{ href: '/admin/assets', label: t('products.assets.title') }} isForm>
        <AssetScreen assetId={id} />
      </AdminPage>
    </Messages>
  )
}
