import Link from 'next/link'
import { readOrders } from '@/lib/records/customer-orders'
import { can } from '@/lib/tenancy/abilities'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { BookSection } from './book-section'
import { cameBack, contactWords, longDay } from './contact-words'
import { Addresses, Fact } from './customer-card'
import { CustomerOrders } from './customer-orders'
import { readCustomer } from './read-customer'

/** Who the customer is, how they may be written to, whose they are, and what they bought. */
export async function CustomerOverview({ customerId }: { customerId: string }) {
  const { scope, locale, say, session } = await requireFloorPerson()
  const [{ card, contact }, bought] = await Promise.all([
    readCustomer(customerId),
    read(scope, (scope) => readOrders(scope, customerId, session.retailer.currency)),
  ])
  const { customer, allowed } = card
  const zone = readerZone(scope)
  return (
    <div className="task-grid">
      <div className="task-main">
        <section className="cust-sec">
          <div className="cust-h">
            <h2>{say('records.about')}</h2>
            <Link className="link small" href={`/customers/${customerId}/edit`} prefetch={false}>
              {say('records.edit')}
            </Link>
          </div>
          <dl className="facts">
            <Fact name={say('records.lastContact')}>
              {contactWords(contact, say, { now: scope.now, zone, locale, cameBack: cameBack(card.emails) })}
            </Fact>
            <Addresses card={card} say={say} mayRelease={can(scope, 'addresses.manage')} />
            {card.emails.length === 0 && <Fact name={say('records.address')}>{say('records.noAddress')}</Fact>}
            <Fact name={say('records.prefers')}>{say(`records.prefers_${customer.preferredChannel ?? 'none'}`)}</Fact>
            {(['email', 'text'] as const).map((channel) => {
              const said = allowed.find((each) => each.channel === channel)
              return (
                <Fact key={channel} name={say(`records.consentFor.${channel}`)}>
                  <span className={said?.state === 'unsubscribed' ? 'rose' : undefined}>
                    {say(`records.states.${said?.state ?? 'one_to_one'}`)}
                  </span>
                  {said && (
                    <span className="dim">, {say('records.since', { day: longDay(said.changedAt.toISOString(), locale) })}</span>
                  )}
                </Fact>
              )
            })}
            {customer.city && <Fact name={say('records.livesIn')}>{customer.city}</Fact>}
            <Fact name={say('records.language')}>
              {customer.locale ? say(`common.languages.${customer.locale}`) : say('records.notSaid')}
            </Fact>
            <Fact name={say('records.timeZone')}>{customer.timeZone?.replaceAll('_', ' ') ?? say('records.ofStore')}</Fact>
          </dl>
        </section>
        <CustomerOrders bought={bought} say={say} locale={locale} />
      </div>
      <aside className="task-side">
        <BookSection card={card} />
      </aside>
    </div>
  )
}
