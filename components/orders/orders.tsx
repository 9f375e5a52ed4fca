import { pastDay } from '@/components/customers/describe-contact'
import { RecordRow, RecordRows } from '@/components/records/record-row'
import { addressWith, RecordSearch } from '@/components/records/record-search'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { currencyOf } from '@/lib/orders/currency-of'
import { formatPrice } from '@/lib/orders/format-price'
import { listOrders, orderFilter, orderStates } from '@/lib/orders/list-orders'
import { stateOf } from './state-of'

const path = '/orders'

/** The orders one may see, the latest first, as the address asks for them. */
export async function Orders({ requested }: { requested: Record<string, string> }) {
  const { scope, locale, t, session } = await requireStorePerson()
  const filter = orderFilter.parse(requested)
  const { rows, next } = await read(scope, (scope) => listOrders(scope, filter))
  const { q, state } = filter
  const asked = { q, state: state === 'all' ? '' : state }
  const reader = { now: scope.now, zone: readerZone(scope), locale }
  return (
    <>
      <RecordSearch
        action={path}
        label={t('orders.search')}
        button={t('orders.searchGo')}
        q={q}
        kept={state === 'all' ? {} : { state }}
        chips={orderStates.map((each) => ({
          href: addressWith(path, { q, state: each === 'all' ? '' : each }),
          label: t(`orders.states.${each}`),
          isOn: state === each,
        }))}
      />
      {rows.length === 0 ? (
        q || state !== 'all' ? (
          <Empty title={t('orders.nothing')} text={t('orders.nothingText')} />
        ) : (
          <Empty title={t('orders.none')} text={t('orders.noneText')} drawing />
        )
      ) : (
        <RecordRows more={next ? { href: addressWith(path, { ...asked, after: next }), label: t('orders.more') } : null}>
          {rows.map((row) => (
            <RecordRow
              key={row.id}
              href={`/orders/${row.id}`}
              mark={<Icon name="package" />}
              name={row.number}
              tag={stateOf(row, t)}
              what={row.customer ?? t('orders.noCustomer')}
              state={row.store ?? t('orders.online')}
              when={`${formatPrice(row.amount, currencyOf(row, session.retailer.currency), locale)} · ${pastDay(row.placedAt, reader)}`}
            />
          ))}
        </RecordRows>
      )}
    </>
  )
}
