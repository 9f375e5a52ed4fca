import Link from 'next/link'
import { Fact } from '@/components/customers/customer-card'
import { AttributeSection } from '@/components/records/attribute-section'
import { OrderLine } from '@/components/records/order-line'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { currencyOf } from '@/lib/orders/currency-of'
import { formatPrice } from '@/lib/orders/format-price'
import { type Order, readOrder } from '@/lib/orders/queries'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { stateOf } from './state-of'

/** What an order is, whose, and what is in it. */
export async function OrderOverview({ order }: { order: Order }) {
  const { scope, locale, t, session } = await requireStorePerson()
  const [{ lines, store }, customer] = await read(scope, (scope) =>
    Promise.all([readOrder(scope, order), order.customerId ? findCustomer(scope, order.customerId) : null]),
  )
  const currency = currencyOf({ currency: order.currency, country: store?.country ?? null }, session.retailer.currency)
  const moment = (at: Date) => formatMoment(at, scope.now, readerZone(scope), locale, t).full
  const amount = lines.reduce((sum, { price, quantity }) => sum + Number(price) * quantity, 0)
  const { text, tone } = stateOf(order, t)
  return (
    <div className="task-grid">
      <div>
        <section className="customer-section">
          <h2>{t('orders.about')}</h2>
          <dl className="facts">
            <Fact name={t('orders.customer')}>
              {customer ? (
                <Link className="link" href={`/customers/${customer.id}`} prefetch={false}>
                  {customer.name}
                </Link>
              ) : (
                t('orders.noCustomer')
              )}
            </Fact>
            <Fact name={t('orders.store')}>{store?.name ?? t('orders.online')}</Fact>
            <Fact name={t('orders.placed')}>{moment(order.placedAt)}</Fact>
            <Fact name={t('orders.paid')}>
              {order.paidAt && !order.cancelledAt ? moment(order.paidAt) : <span className={`tag ${tone}`}>{text}</span>}
            </Fact>
            <Fact name={t('orders.amount')}>{formatPrice(amount, currency, locale)}</Fact>
          </dl>
        </section>
        <AttributeSection record={{ kind: 'order', id: order.id }} values={order.attributes} />
      </div>
      <aside className="task-side">
        <section className="customer-section">
          <h2>{t('orders.lines')}</h2>
          <ul className="products">
            {lines.map((line) => (
              <OrderLine
                key={line.id}
                picture={line.picture}
                name={line.name}
                about={t('records.pieces', { count: line.quantity })}
                price={formatPrice(Number(line.price) * line.quantity, currency, locale)}
              />
            ))}
          </ul>
        </section>
      </aside>
    </div>
  )
}
