import type { Metadata } from 'next'
import { Suspense } from 'react'
import { TrayList } from '@/components/office/tray-list'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'

type Props = { searchParams: Promise<{ before?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireFloorPerson()
  return { title: say('people.tray.title') }
}

/** The tray of one's stores: mail of their customers that belongs to no task (G-13). */
export default async function StoreTrayPage({ searchParams }: Props) {
  const reader = await requireFloorPerson()
  const { say } = reader
  const { before } = await searchParams
  return (
    <main id="main" className="page" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('people.tray.title')}</h1>
          <p className="small dim">{say('people.tray.textStore')}</p>
        </div>
      </header>
      <Suspense fallback={<RowSkeleton label={say('common.loading')} />}>
        <TrayList before={before} base="/tray" reader={{ ...reader, timeZone: readerZone(reader.scope) }} />
      </Suspense>
    </main>
  )
}
