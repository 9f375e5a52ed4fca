import { Suspense } from 'react'
import { AddLink, AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { TemplateList } from '@/components/admin/templates/template-list'

export const generateMetadata = adminTitle('templates.manage', 'templates.title')

export default async function TemplatesPage() {
  const { t } = await requireAdmin('templates.manage')
  return (
    <AdminPage
      title={t('templates.title')}
      text={t('templates.text')}
      tools={<AddLink href="/admin/templates/new" label={t('templates.add')} />}
    >
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <TemplateList />
      </Suspense>
    </AdminPage>
  )
}
