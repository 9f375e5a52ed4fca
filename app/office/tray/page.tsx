import type { Metadata } from 'next'
import { Suspense } from 'react'
import { requireAdmin } from '@/components/office/require-admin'
import { TrayList } from '@/components/office/tray-list'
import { RowSkeleton } from '@/components/ui/row-skeleton'

type Props = { searchParams: Promise<{ before?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('people.manage')
  return { title: say('people.tray.title') }
}

export default async function TrayPage({ searchParams }: Props) {
  const reader = await requireAdmin('people.manage')
  const { say } = reader
  const { before } = await searchParams
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('people.tray.title')}</h1>
          <p className="small dim">{say('people.tray.text')}</p>
        </div>
      </header>
      <Suspense fallback={<RowSkeleton label={say('common.loading')} />}>
        <TrayList before={before} base="/office/tray" reader={reader} />
      </Suspense>
    </main>
  )
}
