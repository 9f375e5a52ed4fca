import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/db/vocabulary'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { readTimeline, type TimelineEntry } from '@/lib/messaging/conversation/record-timeline'
import { currencyOf } from '@/lib/orders/currency-of'
import { formatPrice } from '@/lib/orders/format-price'
import type { RecordRef } from '@/lib/records/record-ref'
import { type Attribute, readAttributes } from '@/lib/settings/lists/read-lists'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { describeEvent } from './describe-event'

type Props = { record: RecordRef; before: string; href: string; calledBy: string }

/** What happened with a record, the latest first: contacts, messages, orders, what became of its tasks, changes. */
export async function RecordTimeline({ record, before, href, calledBy }: Props) {
  const { scope, locale, t, session } = await requireStorePerson()
  const [{ entries, next }, attributes] = await read(scope, (scope) =>
    Promise.all([readTimeline(scope, { record, before }), readAttributes(scope, record.kind)]),
  )
  if (entries.length === 0) return <Empty title={t('records.nothing')} text={t('records.nothingText')} />
  const zone = readerZone(scope)
  const reader = { t, locale, attributes, currency: session.retailer.currency, customer: calledBy }
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
          <Link className="button button-line" href={`${href}?tab=timeline&before=${encodeURIComponent(next)}`} prefetch={false}>
            {t('records.earlier')}
          </Link>
        </p>
      )}
    </section>
  )
}

type Reader = { t: Translate; locale: Locale; attributes: Attribute[]; currency: string; customer: string }

function Told({ entry, ...reader }: Reader & { entry: TimelineEntry }) {
  const { t, locale, currency, customer } = reader
  if (entry.kind === 'touchpoint') return <Touchpoint entry={entry} t={t} />
  if (entry.kind === 'order') {
    const { orderId, number, pieces, amount, store, isCancelled } = entry
    return (
      <p>
        <Link className="link" href={`/orders/${orderId}`} prefetch={false}>
          {t(isCancelled ? 'records.entries.cancelled' : 'records.entries.order', {
            number,
            store: store ?? t('records.online'),
          })}
        </Link>{' '}
        <span className="dim">
          {t('records.pieces', { count: pieces })}, {formatPrice(amount, currencyOf(entry, currency), locale)}
        </span>
      </p>
    )
  }
  if (entry.kind === 'event') {
    const text = describeEvent(entry, reader)
    if (!entry.task) return <p>{text}</p>
    return (
      <p>
        <Link className="link" href={`/tasks/${entry.task.id}`} prefetch={false}>
          {text}
        </Link>
      </p>
    )
  }
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

function Touchpoint({ entry, t }: { entry: Extract<TimelineEntry, { kind: 'touchpoint' }>; t: Translate }) {
  const { who, channel, text, names, files } = entry
  return (
    <>
      <p>
        <b>{t('records.touchpoint.told', { who: who ?? 'Storehand', channel: t(`records.touchpoint.channels.${channel}`) })}</b>{' '}
        {names.length > 0 && <span className="dim">{t('records.touchpoint.by', { names: names.join(', ') })}</span>}
      </p>
      {text && <p className="prose as-typed">{text}</p>}
      {files.map(({ token, name }) => (
        <a key={token} className="link small" href={`/api/files/${token}`} download={name}>
          {name}
        </a>
      ))}
    </>
  )
}

const channelIcons = {
  note: 'message-square',
  call: 'phone',
  meeting: 'calendar',
  visit: 'store',
  email: 'mail',
  text: 'message-circle',
  other: 'message-square',
} as const

function iconOf(entry: TimelineEntry): string {
  if (entry.kind === 'touchpoint') return channelIcons[entry.channel]
  if (entry.kind === 'order') return 'package'
  if (entry.kind === 'message') return entry.direction === 'in' ? 'reply' : 'mail'
  if (entry.task) return 'list-checks'
  return entry.type.startsWith('audit.') ? 'circle-alert' : 'pencil-line'
}
