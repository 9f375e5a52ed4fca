import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ImportForm } from '@/components/office/import-form'
import { ImportList } from '@/components/office/import-list'
import { requireAdmin } from '@/components/office/require-admin'
import { TableSkeleton } from '@/components/office/table-skeleton'
import { mostFileBytes } from '@/lib/imports/most-file-bytes'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('stores.import')
  return { title: say('imports.title') }
}

export default async function ImportPage() {
  const { say } = await requireAdmin('stores.import')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('imports.title')}</h1>
          <p className="small dim">{say('imports.text')}</p>
        </div>
      </header>
      <ImportForm
        say={{
          file: say('imports.file'),
          fileHint: say('imports.fileHint'),
          read: say('imports.read'),
          reading: say('imports.reading'),
          large: say('errors.fileLarge', { megabytes: mostFileBytes / 1_000_000 }),
          noConnection: say('common.noConnection'),
        }}
      />
      <Suspense fallback={<TableSkeleton label={say('common.loading')} />}>
        <ImportList />
      </Suspense>
    </main>
  )
}
