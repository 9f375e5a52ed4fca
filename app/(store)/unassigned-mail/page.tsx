import type { Metadata } from 'next'
import { Suspense } from 'react'
import { UnassignedMailList } from '@/components/admin/unassigned/unassigned-mail-list'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { cursorField } from '@/lib/database/cursor'

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('unassignedMail.title') }
}

/** The unassigned mail of one's stores: mail of their customers that belongs to no task (G-13). */
export default async function StoreUnassignedMailPage({ searchParams }: Props) {
  const reader = await requireStorePerson()
  const { t } = reader
  const { before } = await searchParams
  return (
    <main id="main" className="page" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('unassignedMail.title')}</h1>
          <p className="second">{t('unassignedMail.textStore')}</p>
        </div>
      </header>
      <Suspense fallback={<RowSkeleton label={t('common.loading')} />}>
        <UnassignedMailList
          before={cursorField.parse(before)}
          base="/unassigned-mail"
          reader={{ ...reader, timeZone: readerZone(reader.scope) }}
        />
      </Suspense>
    </main>
  )
}
