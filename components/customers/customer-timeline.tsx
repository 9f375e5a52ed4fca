import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/db/vocabulary'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { readTimeline, type TimelineEntry } from '@/lib/messaging/conversation/customer-timeline'
import { currencyOf } from '@/lib/orders/currency-of'
import { formatPrice } from '@/lib/orders/format-price'
import { formatMoment } from '@/lib/tasks/due/format-due'

import { readCustomer } from './read-customer'
import { describeChange } from './say-change'

/** What happened with a customer, the latest first: messages, orders, changes. */
export async function CustomerTimeline({ customerId, before }: { customerId: string; before: string }) {
  const { scope, locale, t, session } = await requireStorePerson()
  const [{ card }, { entries, next }] = await Promise.all([
    readCustomer(customerId),
    read(scope, (scope) => readTimeline(scope, { customerId, before })),
  ])
  if (entries.length === 0) return <Empty title={t('records.nothingYet')} text={t('records.nothingYetText')} />
  const zone = readerZone(scope)
  const reader = { t, locale, currency: session.retailer.currency, customer: card.customer.givenName }
  return (
    <section aria-label={t('records.tabs.timeline')}>
      <ol className="customer-line">
        {entries.map((entry) => {
          const when = formatMoment(entry.at, scope.now, zone, locale, t)
          return (
            <li key={entry.id}>
              <Icon name={iconOf(entry)} size="s" />
              <div className="grow">
                <Told entry={entry} {...reader} />
              </div>
              <time dateTime={entry.at.toISOString()} title={when.full}>
                {when.text}
              </time>
            </li>
          )
        })}
      </ol>
      {next && (
        <p className="rows-more">
          <Link
            className="button button-line"
            href={`/customers/${customerId}?tab=timeline&before=${encodeURIComponent(next)}`}
            prefetch={false}
          >
            {t('records.earlier')}
          </Link>
        </p>
      )}
    </section>
  )
}

type Reader = { t: Translate; locale: Locale; currency: string; customer: string }

function Told({ entry, t, locale, currency, customer }: Reader & { entry: TimelineEntry }) {
  if (entry.kind === 'order') {
    const { number, pieces, amount, store, isCancelled } = entry
    return (
      <p>
        {t(isCancelled ? 'records.entries.cancelled' : 'records.entries.order', { number, store: store ?? t('records.online') })}{' '}
        <span className="dim">
          {t('records.pieces', { count: pieces })}, {formatPrice(amount, currencyOf(entry, currency), locale)}
        </span>
      </p>
    )
  }
  if (entry.kind === 'event') return <p>{describeChange(entry, t)}</p>
  const text = t(entry.direction === 'in' ? 'records.entries.reply' : 'records.entries.ours', {
    who: entry.who ?? 'Storehand',
    customer,
  })
  return (
    <>
      <p>
        <b>{text}</b>{' '}
        <Link className="link" href={`/tasks/${entry.task}?tab=log`} prefetch={false}>
          {entry.subject}
        </Link>{' '}
        {entry.isBounced && <span className="tag tag-rose">{t('records.suppressed')}</span>}
      </p>
      {entry.text && <p className="row-said">{entry.text}</p>}
    </>
  )
}

function iconOf(entry: TimelineEntry): string {
  if (entry.kind === 'order') return 'package'
  if (entry.kind === 'message') return entry.direction === 'in' ? 'reply' : 'mail'
  return entry.type.startsWith('customer.') ? 'pencil-line' : 'circle-alert'
}
