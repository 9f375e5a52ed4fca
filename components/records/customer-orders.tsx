import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { readOrders } from '@/lib/records/customer-orders'
import { priceWords } from '@/lib/records/price-words'
import { longDay } from './contact-words'

import { Picture } from './picture'

type Props = { bought: Awaited<ReturnType<typeof readOrders>>; say: Words; locale: Locale }
const mostLines = 3

/** The last orders with their pictures, and what all of them come to, in words. */
export function CustomerOrders({ bought: { orders, totals }, say, locale }: Props) {
  const day = (at: Date) => longDay(at.toISOString(), locale)
  return (
    <section className="cust-sec">
      <h2>{say('records.lastOrders')}</h2>
      {totals.first && (
        <p className="small dim">
          {say('records.totals', {
            count: totals.count,
            amount: new Intl.ListFormat(locale).format(
              totals.amounts.map(({ amount, currency }) => priceWords(amount, currency, locale)),
            ),
            day: day(totals.first),
          })}
        </p>
      )}
      {orders.length === 0 && <p className="small dim">{say('records.noOrders')}</p>}
      {orders.map((order) => (
        <div key={order.id} className="cust-order">
          <p className="small">
            <b>{day(order.placedAt)}</b>{' '}
            <span className="dim">
              {order.storeName ?? say('records.online')}, {order.number}
            </span>{' '}
            {order.isCancelled && <span className="tag tag-rose">{say('records.cancelled')}</span>}
          </p>
          <ul className="prods">
            {order.lines.slice(0, mostLines).map((line) => (
              <li className="prod" key={line.id}>
                <Picture token={line.picture} />
                <p className="grow small">
                  <b>{line.name}</b>
                  <br />
                  <span className="dim">{say('records.pieces', { count: line.quantity })}</span>
                </p>
                <span className="small num">{priceWords(Number(line.price) * line.quantity, order.currency, locale)}</span>
              </li>
            ))}
          </ul>
          {order.lines.length > mostLines && (
            <p className="small dim">{say('records.moreLines', { count: order.lines.length - mostLines })}</p>
          )}
        </div>
      ))}
    </section>
  )
}
