import { Suspense } from 'react'
import { z } from 'zod'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { ImportForm } from '@/components/admin/imports/import-form'
import { importFormLabels, subjectChoices } from '@/components/admin/imports/import-form-labels'
import { ImportList } from '@/components/admin/imports/import-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'

export const generateMetadata = adminTitle('stores.import', 'imports.title')

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ImportPage({ searchParams }: Props) {
  const before = z
    .uuid()
    .nullable()
    .catch(null)
    .parse((await searchParams).before)
  const { t } = await requireAdmin('stores.import')
  return (
    <AdminPage title={t('imports.title')} text={t('imports.text')}>
      <ImportForm subjects={subjectChoices(t)} labels={importFormLabels(t)} />
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <ImportList before={before} />
      </Suspense>
    </AdminPage>
  )
}
