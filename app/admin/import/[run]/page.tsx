import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { ImportScreen, readImportPage } from '@/components/admin/imports/import-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ run: string }>; searchParams: Promise<{ columns?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readImportPage((await params).run)).run.fileName }
}

export default async function ImportRunPage({ params, searchParams }: Props) {
  const { columns } = await searchParams
  const { run } = await params
  const { t, locale } = await requireAdmin('stores.import')
  return (
    <Messages locale={locale} of={['imports.columns', 'imports.rows', 'imports.start', 'imports.startHint']}>
      <AdminPage back={{ href: '/admin/import', label: t('common.nav.import') }}>
        <ImportScreen runId={run} isChoosing={columns === '1'} />
      </AdminPage>
    </Messages>
  )
}
