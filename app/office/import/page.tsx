import type { Metadata } from 'next'
import { Suspense } from 'react'
import { z } from 'zod'
import { ImportForm } from '@/components/office/import-form'
import { importFormWords, subjectChoices } from '@/components/office/import-form-words'
import { ImportList } from '@/components/office/import-list'
import { requireAdmin } from '@/components/office/require-admin'
import { TableSkeleton } from '@/components/office/table-skeleton'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('stores.import')
  return { title: say('imports.title') }
}

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ImportPage({ searchParams }: Props) {
  const before = z
    .uuid()
    .nullable()
    .catch(null)
    .parse((await searchParams).before)
  const { say } = await requireAdmin('stores.import')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('imports.title')}</h1>
          <p className="small dim">{say('imports.text')}</p>
        </div>
      </header>
      <ImportForm subjects={subjectChoices(say)} say={importFormWords(say)} />
      <Suspense fallback={<TableSkeleton label={say('common.loading')} />}>
        <ImportList before={before} />
      </Suspense>
    </main>
  )
}
