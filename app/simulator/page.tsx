import type { Metadata } from 'next'
import { Suspense } from 'react'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { MailboxScreen } from '@/components/simulator/mailbox-screen'
import { NewMail } from '@/components/simulator/new-mail'
import { requireSimulatorPage } from '@/components/simulator/require-simulator'
import { SimulatorTop } from '@/components/simulator/simulator-top'
import { storable } from '@/lib/i18n/storable'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const said = (value: string | string[] | undefined) => {
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined ? undefined : storable(320)(first)
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireSimulatorPage()
  return { title: t('simulator.title') }
}

export default async function SimulatorPage({ searchParams }: Props) {
  const { t } = await requireSimulatorPage()
  const { box, mail, q } = await searchParams
  return (
    <main id="main" className="page simulator" tabIndex={-1}>
      <SimulatorTop />
      <NewMail />
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <MailboxScreen box={said(box)} mail={said(mail)} text={said(q) ?? ''} />
      </Suspense>
    </main>
  )
}
