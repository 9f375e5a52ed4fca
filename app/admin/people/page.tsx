import { Suspense } from 'react'
import { AddLink, AdminPage, adminTitle } from '@/components/admin/admin-page'
import { PeopleList } from '@/components/admin/people/people-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Messages } from '@/components/i18n/messages'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = adminTitle('people.manage', 'people.title')

export default async function PeoplePage({ searchParams }: Props) {
  const { t, locale } = await requireAdmin('people.manage')
  return (
    <Messages locale={locale} of={['admin.table', 'people.table']}>
      <AdminPage
        title={t('people.title')}
        tools={<AddLink href="/admin/people/new" icon="user-round-plus" label={t('people.add')} />}
      >
        <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
          <PeopleList requested={await searchParams} />
        </Suspense>
      </AdminPage>
    </Messages>
  )
}
