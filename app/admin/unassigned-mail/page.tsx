import type { Metadata } from 'next'
import { Suspense } from 'react'
import { requireAdmin } from '@/components/admin/require-admin'
import { UnassignedMailList } from '@/components/admin/unassigned/unassigned-mail-list'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { cursorField } from '@/lib/database/cursor'

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('people.manage')
  return { title: t('unassignedMail.title') }
}

export default async function UnassignedMailPage({ searchParams }: Props) {
  const reader = await requireAdmin('people.manage')
  const { t } = reader
  const { before } = await searchParams
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('unassignedMail.title')}</h1>
          <p className="small dim">{t('unassignedMail.text')}</p>
        </div>
      </header>
      <Suspense fallback={<RowSkeleton label={t('common.loading')} />}>
        <UnassignedMailList before={cursorField.parse(before)} base="/admin/unassigned-mail" reader={reader} />
      </Suspense>
    </main>
  )
}
