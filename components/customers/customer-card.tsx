import Link from 'next/link'
import { Messages } from '@/components/i18n/messages'
import { OrderLine } from '@/components/records/order-line'
import { Address } from '@/components/ui/address'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import type { readCustomerCard } from '@/lib/customers/customer-card'
import { dateFormat } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { currencyOf } from '@/lib/orders/currency-of'
import { formatPrice } from '@/lib/orders/format-price'
import { shownPhone } from '@/lib/stores/phone'
import { namedDoer } from '@/lib/tasks/named-doer'
import { CorrectAddress } from './correct-address'
import { ReleaseAddress } from './release-address'

type Card = Awaited<ReturnType<typeof readCustomerCard>>
type Props = { card: Card; me: string; t: Translate; locale: Locale; currency: string; contact: string; mayRelease: boolean }

/** Who this is about: whose, last contact, what they may be sent, last orders (G-6). */
export function CustomerCard({ card, me, t, locale, currency, contact, mayRelease }: Props) {
  const { customer, emails, allowed, lines } = card
  const isReachable = emails.some((email) => !email.suppressedAt)
  const consent = allowed.find((each) => each.channel === 'email')?.state ?? 'one_to_one'
  return (
    <>
      <section>
        <div className="customer-top">
          <span className="disc disc-large" aria-hidden="true">
            {initials(customer.name)}
          </span>
          <div className="grow">
            <h2>
              <Link className="customer-name" href={`/customers/${customer.id}`} prefetch={false}>
                {customer.name}
              </Link>
            </h2>
            <Whose card={card} me={me} t={t} />
          </div>
        </div>
        <dl className="facts">
          <Fact name={t('records.lastContact')}>{contact}</Fact>
          <Fact name={t('records.prefers')}>{t(`records.channels.${customer.preferredChannel ?? 'none'}`)}</Fact>
          <Fact name={t('records.maySend')}>
            {consent === 'unsubscribed' ? (
              <span className="rose">{t('records.consent.unsubscribed')}</span>
            ) : (
              <>
                <Icon name={isReachable ? 'check' : 'x'} size="s" /> {t(`records.consent.${consent}`)}
              </>
            )}
          </Fact>
          <Addresses card={card} t={t} locale={locale} mayRelease={mayRelease} />
          {customer.city && <Fact name={t('records.livesIn')}>{customer.city}</Fact>}
        </dl>
      </section>
      <p className="card-actions">
        <Link className="button button-line" href={`/tasks/new?customer=${customer.id}`} prefetch={false}>
          <Icon name="plus" />
          {t('records.addTask')}
        </Link>
        <Link className="button button-bare" href={`/tasks?customer=${customer.id}`} prefetch={false}>
          {t('records.theirTasks')}
        </Link>
      </p>
      <section>
        <h3>{t('records.lastOrders')}</h3>
        {lines.length === 0 && <p className="second">{t('records.noOrders')}</p>}
        <ul className="ruled products">
          {lines.map((line) => (
            <OrderLine
              key={line.id}
              picture={line.picture}
              name={line.name}
              about={`${line.storeName ?? t('records.online')}, ${orderDay(line.placedAt, locale)}`}
              price={formatPrice(Number(line.price) * line.quantity, currencyOf(line, currency), locale)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}

const orderDay = (at: Date, locale: Locale) =>
  dateFormat(locale, 'UTC', 'order-day', { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** Where the customer is reached; an address that mail came back from says so, and where it is the only one it can be put right here (Q-E12). */
export function Addresses({ card, t, locale, mayRelease }: Pick<Props, 'card' | 't' | 'locale' | 'mayRelease'>) {
  const isReachable = card.emails.some((email) => !email.suppressedAt)
  return (
    <>
      {card.emails.map(({ id, email, suppressedAt, suppressedWhy }) => (
        <Fact key={id} name={t(suppressedAt && isReachable ? 'records.addressBefore' : 'records.address')}>
          <Address>{email}</Address>
          {suppressedAt && (
            <Messages locale={locale} of={['records.correcting', 'records.release', 'tasks.new.leave']}>
              {' '}
              <span className="tag tag-rose">
                {t(suppressedWhy === 'complained' ? 'records.complained' : 'records.suppressed')}
              </span>{' '}
              {!isReachable && <CorrectAddress customerId={card.customer.id} kind="email" from={email} />}
              {mayRelease && <ReleaseAddress email={email} />}
            </Messages>
          )}
        </Fact>
      ))}
      {card.phones.map(({ id, phone }) => (
        <Fact key={id} name={t('records.phone')}>
          <a className="link nowrap" href={`tel:${phone}`}>
            {shownPhone(phone)}
          </a>
        </Fact>
      ))}
    </>
  )
}

export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Whose({ card, me, t }: { card: Card; me: string; t: Translate }) {
  const mine = card.people.find((person) => person.membershipId === me)
  const [first] = card.people
  const person = mine ?? first
  const year = person?.since.slice(0, 4) ?? ''
  const text = mine
    ? t(`records.yours.${mine.kind}`, { year })
    : first
      ? t('records.theirs', { name: namedDoer(t, { name: first.name.split(' ')[0] ?? '', hasLeft: first.hasLeft }), year })
      : t('records.nobodys')
  return (
    <p className="second">
      {mine && (
        <span className={mine.kind === 'primary' ? 'relationship is-primary' : 'relationship'}>
          <Icon name="star" size="s" />
        </span>
      )}{' '}
      {text}
    </p>
  )
}
