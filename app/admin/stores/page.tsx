import Link from 'next/link'
import { Suspense } from 'react'
import { AddLink, AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { StoreList } from '@/components/admin/stores/store-list'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Messages } from '@/components/i18n/messages'
import { Icon } from '@/components/ui/icon'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = adminTitle('stores.manage', 'stores.title')

export default async function StoresPage({ searchParams }: Props) {
  const { t, locale } = await requireAdmin('stores.manage')
  return (
    <Messages locale={locale} of={['admin.table', 'stores.table']}>
      <AdminPage
        title={t('stores.title')}
        tools={
          <>
            <Link className="button button-bare only-wide" href="/admin/import" prefetch={false}>
              <Icon name="file-up" />
              {t('common.nav.import')}
            </Link>
            <AddLink href="/admin/stores/new" label={t('stores.add')} />
          </>
        }
      >
        <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
          <StoreList requested={await searchParams} />
        </Suspense>
      </AdminPage>
    </Messages>
  )
}
