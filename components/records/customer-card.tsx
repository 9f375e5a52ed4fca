import Link from 'next/link'
import { Address } from '@/components/ui/address'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import { dateFormat } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { currencyOf } from '@/lib/records/currency-of'
import type { readCustomerCard } from '@/lib/records/customer-card'
import { priceWords } from '@/lib/records/price-words'
import { shownPhone } from '@/lib/stores/phone'
import { namedDoer } from '@/lib/tasks/named-doer'
import { CorrectAddress } from './correct-address'
import { correctWords } from './correct-words'
import { Picture } from './picture'
import { ReleaseAddress } from './release-address'

type Card = Awaited<ReturnType<typeof readCustomerCard>>
type Props = { card: Card; me: string; say: Words; locale: Locale; currency: string; contact: string; mayRelease: boolean }

/** Who this is about: whose, last contact, what they may be sent, last orders (G-6). */
export function CustomerCard({ card, me, say, locale, currency, contact, mayRelease }: Props) {
  const { customer, emails, allowed, lines } = card
  const isReachable = emails.some((email) => !email.suppressedAt)
  const consent = allowed.find((each) => each.channel === 'email')?.state ?? 'one_to_one'
  return (
    <>
      <section className="cust">
        <div className="cust-top">
          <span className="disc disc-l" aria-hidden="true">
            {initials(customer.name)}
          </span>
          <div className="grow">
            <h2>
              <Link className="cust-name" href={`/customers/${customer.id}`} prefetch={false}>
                {customer.name}
              </Link>
            </h2>
            <Whose card={card} me={me} say={say} />
          </div>
        </div>
        <dl className="facts">
          <Fact name={say('records.lastContact')}>{contact}</Fact>
          <Fact name={say('records.prefers')}>{say(`records.prefers_${customer.preferredChannel ?? 'none'}`)}</Fact>
          <Fact name={say('records.maySend')}>
            {consent === 'unsubscribed' ? (
              <span className="rose">{say('records.consent.unsubscribed')}</span>
            ) : (
              <>
                <Icon name={isReachable ? 'check' : 'x'} size="s" /> {say(`records.consent.${consent}`)}
              </>
            )}
          </Fact>
          <Addresses card={card} say={say} mayRelease={mayRelease} />
          {customer.city && <Fact name={say('records.livesIn')}>{customer.city}</Fact>}
        </dl>
      </section>
      <p className="card-do">
        <Link className="btn btn-line" href={`/tasks/new?customer=${customer.id}`} prefetch={false}>
          <Icon name="plus" />
          {say('records.addTask')}
        </Link>
        <Link className="btn btn-bare" href={`/tasks?customer=${customer.id}`} prefetch={false}>
          {say('records.theirTasks')}
        </Link>
      </p>
      <section>
        <h3>{say('records.lastOrders')}</h3>
        {lines.length === 0 && <p className="small dim">{say('records.noOrders')}</p>}
        <ul className="ruled prods">
          {lines.map((line) => (
            <li className="prod" key={line.id}>
              <Picture token={line.picture} />
              <p className="grow small">
                <b>{line.name}</b>
                <br />
                <span className="dim">
                  {line.storeName ?? say('records.online')},{' '}
                  {dateFormat(locale, 'UTC', 'order-day', { day: 'numeric', month: 'long', year: 'numeric' }).format(
                    line.placedAt,
                  )}
                </span>
              </p>
              <span className="small num">
                {priceWords(Number(line.price) * line.quantity, currencyOf(line, currency), locale)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Where the customer is reached; an address that mail came back from says so, and where it is the only one it can be put right here (Q-E12). */
export function Addresses({ card, say, mayRelease }: Pick<Props, 'card' | 'say' | 'mayRelease'>) {
  const isReachable = card.emails.some((email) => !email.suppressedAt)
  return (
    <>
      {card.emails.map(({ id, email, suppressedAt, suppressedWhy }) => (
        <Fact key={id} name={say(suppressedAt && isReachable ? 'records.addressBefore' : 'records.address')}>
          <Address>{email}</Address>
          {suppressedAt && (
            <>
              {' '}
              <span className="tag tag-rose">
                {say(suppressedWhy === 'complained' ? 'records.complained' : 'records.suppressed')}
              </span>{' '}
              {!isReachable && <CorrectAddress customerId={card.customer.id} way="email" from={email} say={correctWords(say)} />}
              {mayRelease && <ReleaseAddress email={email} label={say('records.release')} notDone={say('common.notDone')} />}
            </>
          )}
        </Fact>
      ))}
      {card.phones.map(({ id, phone }) => (
        <Fact key={id} name={say('records.phone')}>
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

function Whose({ card, me, say }: { card: Card; me: string; say: Words }) {
  const mine = card.people.find((person) => person.membershipId === me)
  const [first] = card.people
  const person = mine ?? first
  const year = person?.since.slice(0, 4) ?? ''
  const words = mine
    ? say(`records.yours.${mine.kind}`, { year })
    : first
      ? say('records.theirs', { name: namedDoer(say, { name: first.name.split(' ')[0] ?? '', hasLeft: first.hasLeft }), year })
      : say('records.nobodys')
  return (
    <p className="small dim">
      {mine && (
        <span className={mine.kind === 'primary' ? 'rel is-1' : 'rel'}>
          <Icon name="star" size="s" />
        </span>
      )}{' '}
      {words}
    </p>
  )
}
