import type { Metadata } from 'next'
import { ImportScreen, readImportPage } from '@/components/office/import-screen'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'

type Props = { params: Promise<{ run: string }>; searchParams: Promise<{ columns?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readImportPage((await params).run)).run.fileName }
}

export default async function ImportRunPage({ params, searchParams }: Props) {
  const { columns } = await searchParams
  const { run } = await params
  const { say } = await requireAdmin('stores.import')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <OfficeBack href="/office/import" label={say('people.nav.import')} />
      <ImportScreen runId={run} isChoosing={columns === '1'} />
    </main>
  )
}
