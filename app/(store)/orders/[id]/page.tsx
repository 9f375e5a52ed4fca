import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { OrderOverview } from '@/components/orders/order-overview'
import { readOrderOfPage } from '@/components/orders/read-order'
import { RecordScreen, recordTab } from '@/components/records/record-screen'
import { AddTask } from '@/components/tasks/form/add-task'
import { RowMessages } from '@/components/tasks/list/row-messages'
import { Icon } from '@/components/ui/icon'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; before?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('orders.order', { number: (await readOrderOfPage((await params).id)).number }) }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { t, locale } = await requireStorePerson()
  const order = await readOrderOfPage((await params).id)
  const { tab, before } = await searchParams
  return (
    <RowMessages locale={locale}>
      <Messages locale={locale} of={['records.attributes']}>
        <RecordScreen
          record={{ kind: 'order', id: order.id }}
          back={{ href: '/orders', label: t('orders.title') }}
          href={`/orders/${order.id}`}
          mark={<Icon name="package" />}
          name={t('orders.order', { number: order.number })}
          parts={t('orders.parts')}
          tools={<AddTask label={t('tasks.add')} about={{ order: order.id }} />}
          tab={recordTab(tab)}
          before={typeof before === 'string' ? before : ''}
          calledBy={order.number}
        >
          <OrderOverview order={order} />
        </RecordScreen>
      </Messages>
    </RowMessages>
  )
}
