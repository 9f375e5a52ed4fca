import Link from 'next/link'
import { AttributeSection } from '@/components/records/attribute-section'
import { can } from '@/lib/access/abilities'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { longDay } from '@/lib/i18n/time'
import { readOrders } from '@/lib/orders/customer-orders'
import { BookSection } from './book-section'
import { Addresses, Fact } from './customer-card'
import { CustomerOrders } from './customer-orders'
import { cameBack, describeContact } from './describe-contact'
import { readCustomer } from './read-customer'

/** Who the customer is, how they may be written to, whose they are, and what they bought. */
export async function CustomerOverview({ customerId }: { customerId: string }) {
  const { scope, locale, t, session } = await requireStorePerson()
  const [{ card, contact }, bought] = await Promise.all([
    readCustomer(customerId),
    read(scope, (scope) => readOrders(scope, customerId, session.retailer.currency)),
  ])
  const { customer, allowed } = card
  const zone = readerZone(scope)
  return (
    <div className="task-grid">
      <div>
        <section className="customer-section">
          <div className="customer-head">
            <h2>{t('records.about')}</h2>
            <Link className="link small" href={`/customers/${customerId}/edit`} prefetch={false}>
              {t('records.edit')}
            </Link>
          </div>
          <dl className="facts">
            <Fact name={t('records.lastContact')}>
              {describeContact(contact, t, { now: scope.now, zone, locale, cameBack: cameBack(card.emails) })}
            </Fact>
            <Addresses card={card} t={t} locale={locale} mayRelease={can(scope, 'addresses.manage')} />
            {card.emails.length === 0 && <Fact name={t('records.address')}>{t('records.noAddress')}</Fact>}
            <Fact name={t('records.prefers')}>{t(`records.channels.${customer.preferredChannel ?? 'none'}`)}</Fact>
            {(['email', 'text'] as const).map((channel) => {
              const consent = allowed.find((each) => each.channel === channel)
              return (
                <Fact key={channel} name={t(`records.consentFor.${channel}`)}>
                  <span className={consent?.state === 'unsubscribed' ? 'rose' : undefined}>
                    {t(`records.states.${consent?.state ?? 'one_to_one'}`)}
                  </span>
                  {consent && (
                    <span className="dim">, {t('records.since', { day: longDay(consent.changedAt.toISOString(), locale) })}</span>
                  )}
                </Fact>
              )
            })}
            {customer.city && <Fact name={t('records.livesIn')}>{customer.city}</Fact>}
            <Fact name={t('records.language')}>
              {customer.locale ? t(`common.languages.${customer.locale}`) : t('records.form.notSaid')}
            </Fact>
            <Fact name={t('records.timeZone')}>{customer.timeZone?.replaceAll('_', ' ') ?? t('records.ofStore')}</Fact>
          </dl>
        </section>
        <AttributeSection record={{ kind: 'customer', id: customerId }} values={customer.attributes} />
        <CustomerOrders bought={bought} t={t} locale={locale} />
      </div>
      <aside className="task-side">
        <BookSection card={card} />
      </aside>
    </div>
  )
}
