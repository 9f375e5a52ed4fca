import type { Metadata } from 'next'
import { Suspense } from 'react'
import { z } from 'zod'
import { ImportForm } from '@/components/admin/imports/import-form'
import { importFormLabels, subjectChoices } from '@/components/admin/imports/import-form-labels'
import { ImportList } from '@/components/admin/imports/import-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('stores.import')
  return { title: t('imports.title') }
}

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ImportPage({ searchParams }: Props) {
  const before = z
    .uuid()
    .nullable()
    .catch(null)
    .parse((await searchParams).before)
  const { t } = await requireAdmin('stores.import')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('imports.title')}</h1>
          <p className="small dim">{t('imports.text')}</p>
        </div>
      </header>
      <ImportForm subjects={subjectChoices(t)} labels={importFormLabels(t)} />
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <ImportList before={before} />
      </Suspense>
    </main>
  )
}
