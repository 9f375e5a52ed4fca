import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { readTimeline, type TimelineEntry } from '@/lib/messaging/customer-timeline'
import { currencyOf } from '@/lib/records/currency-of'
import { priceWords } from '@/lib/records/price-words'
import { momentWords } from '@/lib/tasks/due-words'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'

import { readCustomer } from './read-customer'
import { sayChange } from './say-change'

/** What happened with a customer, the latest first: letters, orders, changes. */
export async function CustomerTimeline({ customerId, before }: { customerId: string; before: string }) {
  const { scope, locale, say, session } = await requireFloorPerson()
  const [{ card }, { entries, next }] = await Promise.all([
    readCustomer(customerId),
    read(scope, (scope) => readTimeline(scope, { customerId, before })),
  ])
  if (entries.length === 0) return <Empty title={say('records.nothingYet')} text={say('records.nothingYetText')} />
  const zone = readerZone(scope)
  const reader = { say, locale, currency: session.retailer.currency, customer: card.customer.givenName }
  return (
    <section aria-label={say('records.tabs.timeline')}>
      <ol className="cust-line">
        {entries.map((entry) => {
          const when = momentWords(entry.at, scope.now, zone, locale, say)
          return (
            <li key={entry.id}>
              <Icon name={iconOf(entry)} size="s" />
              <div className="grow">
                <Told entry={entry} {...reader} />
              </div>
              <time dateTime={entry.at.toISOString()} title={when.full}>
                {when.words}
              </time>
            </li>
          )
        })}
      </ol>
      {next && (
        <p className="rows-more">
          <Link
            className="btn btn-line"
            href={`/customers/${customerId}?tab=timeline&before=${encodeURIComponent(next)}`}
            prefetch={false}
          >
            {say('records.earlier')}
          </Link>
        </p>
      )}
    </section>
  )
}

type Reader = { say: Words; locale: Locale; currency: string; customer: string }

function Told({ entry, say, locale, currency, customer }: Reader & { entry: TimelineEntry }) {
  if (entry.kind === 'order') {
    const { number, pieces, amount, store, isCancelled } = entry
    return (
      <p>
        {say(isCancelled ? 'records.told.cancelled' : 'records.told.order', { number, store: store ?? say('records.online') })}{' '}
        <span className="dim">
          {say('records.pieces', { count: pieces })}, {priceWords(amount, currencyOf(entry, currency), locale)}
        </span>
      </p>
    )
  }
  if (entry.kind === 'event') return <p>{sayChange(entry, say)}</p>
  const words = say(entry.direction === 'in' ? 'records.told.theirs' : 'records.told.ours', {
    who: entry.who ?? 'Storehand',
    customer,
  })
  return (
    <>
      <p>
        <b>{words}</b>{' '}
        <Link className="link" href={`/tasks/${entry.task}?tab=log`} prefetch={false}>
          {entry.subject}
        </Link>{' '}
        {entry.isBounced && <span className="tag tag-rose">{say('records.suppressed')}</span>}
      </p>
      {entry.words && <p className="row-said">{entry.words}</p>}
    </>
  )
}

function iconOf(entry: TimelineEntry): string {
  if (entry.kind === 'order') return 'package'
  if (entry.kind === 'message') return entry.direction === 'in' ? 'reply' : 'mail'
  return entry.type.startsWith('customer.') ? 'pencil-line' : 'circle-alert'
}
