import type { Metadata } from 'next'
import { Suspense } from 'react'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Messages } from '@/components/i18n/messages'
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
  const { t, locale } = await requireSimulatorPage()
  const { box, mail, q } = await searchParams
  return (
    <Messages
      locale={locale}
      of={[
        'errors.photoLarge',
        'errors.textMissing',
        'messaging.message',
        'messaging.subject',
        'simulator.clock',
        'simulator.clockFor',
        'simulator.day',
        'simulator.hour',
        'simulator.new',
        'simulator.reply',
        'tasks.new.noCustomer',
      ]}
    >
      <main id="main" className="page simulator" tabIndex={-1}>
        <SimulatorTop />
        <NewMail />
        <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
          <MailboxScreen box={said(box)} mail={said(mail)} text={said(q) ?? ''} />
        </Suspense>
      </main>
    </Messages>
  )
}
