import { Suspense } from 'react'
import { z } from 'zod'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { ImportForm } from '@/components/admin/imports/import-form'
import { ImportList } from '@/components/admin/imports/import-list'
import { subjectChoices } from '@/components/admin/imports/subject-choices'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('stores.import', 'imports.title')

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ImportPage({ searchParams }: Props) {
  const before = z
    .uuid()
    .nullable()
    .catch(null)
    .parse((await searchParams).before)
  const { t, locale } = await requireAdmin('stores.import')
  return (
    <Messages locale={locale} of={['errors.fileLarge', 'errors.fileMissing', 'imports.form']}>
      <AdminPage title={t('imports.title')} text={t('imports.text')}>
        <ImportForm subjects={subjectChoices(t)} />
        <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
          <ImportList before={before} />
        </Suspense>
      </AdminPage>
    </Messages>
  )
}
