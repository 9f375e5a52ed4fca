import { OrderLine } from '@/components/records/order-line'
import type { Locale } from '@/db/vocabulary'
import { longDay } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { readOrders } from '@/lib/orders/customer-orders'
import { formatPrice } from '@/lib/orders/format-price'

type Props = { bought: Awaited<ReturnType<typeof readOrders>>; t: Translate; locale: Locale }
const maxLines = 3

/** The last orders with their pictures, and what all of them come to, in words. */
export function CustomerOrders({ bought: { orders, totals }, t, locale }: Props) {
  const day = (at: Date) => longDay(at.toISOString(), locale)
  return (
    <section className="customer-section">
      <h2>{t('records.lastOrders')}</h2>
      {totals.first && (
        <p className="second">
          {t('records.totals', {
            count: totals.count,
            amount: new Intl.ListFormat(locale).format(
              totals.amounts.map(({ amount, currency }) => formatPrice(amount, currency, locale)),
            ),
            day: day(totals.first),
          })}
        </p>
      )}
      {orders.length === 0 && <p className="second">{t('records.noOrders')}</p>}
      {orders.map((order) => (
        <div key={order.id} className="customer-order">
          <p className="small">
            <b>{day(order.placedAt)}</b>{' '}
            <span className="dim">
              {order.storeName ?? t('records.online')}, {order.number}
            </span>{' '}
            {order.isCancelled && <span className="tag tag-rose">{t('records.cancelled')}</span>}
          </p>
          <ul className="products">
            {order.lines.slice(0, maxLines).map((line) => (
              <OrderLine
                key={line.id}
                picture={line.picture}
                name={line.name}
                about={t('records.pieces', { count: line.quantity })}
                price={formatPrice(Number(line.price) * line.quantity, order.currency, locale)}
              />
            ))}
          </ul>
          {order.lines.length > maxLines && (
            <p className="second">{t('records.moreLines', { count: order.lines.length - maxLines })}</p>
          )}
        </div>
      ))}
    </section>
  )
}
