import { initials } from '@/components/ui/initials'
import { Press } from '@/components/ui/press'
import { can } from '@/lib/access/abilities'
import { seesStore } from '@/lib/access/stores'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { readCustomerCard } from '@/lib/customers/customer-card'
import { longDay } from '@/lib/i18n/time'
import { namedDoer } from '@/lib/tasks/named-doer'
import { GiveToColleague } from './give-to-colleague'
import { TakeOut } from './take-out'

type Card = Awaited<ReturnType<typeof readCustomerCard>>

/** Whose book the customer is in, since when; one's own to enter and leave, a colleague's for managers. */
export async function BookSection({ card }: { card: Card }) {
  const { scope, person, locale, t } = await requireStorePerson()
  const customerId = card.customer.id
  const mine = card.people.find(({ membershipId }) => membershipId === person.membershipId)
  const first = card.people.find(({ kind }) => kind === 'primary')
  const manages = can(scope, 'book.manage')
  const kinds = (['primary', 'secondary'] as const).filter(
    (kind) => mine?.kind !== kind && (kind === 'secondary' || !first || manages) && !(kind === 'secondary' && mine),
  )
  return (
    <section>
      <h2>{t('records.whose')}</h2>
      {card.people.length === 0 && <p className="second">{t('records.nobodys')}</p>}
      <ul className="ruled customer-books">
        {card.people.map(({ membershipId, name, hasLeft, kind, since, storeId, storeName }) => (
          <li key={membershipId}>
            <span className="badge" aria-hidden="true">
              {initials(name)}
            </span>
            <div className="grow">
              <p>
                <b>{namedDoer(t, { name, hasLeft })}</b>{' '}
                <span className={kind === 'primary' ? 'relationship is-primary mark-star-full' : 'relationship mark-star'}>
                  {t(`records.kinds.${kind}`)}
                </span>
              </p>
              <p className="second">
                {storeName}, {t('records.since', { day: longDay(since, locale) })}
              </p>
            </div>
            {(membershipId === person.membershipId || (manages && seesStore(scope, storeId))) && (
              <TakeOut sent={{ customerId, membershipId }} name={name} isMine={membershipId === person.membershipId} />
            )}
          </li>
        ))}
      </ul>
      {person.homeStoreId && kinds.length > 0 && (
        <div className="card-actions">
          {kinds.map((kind) => (
            <Press
              key={kind}
              run="putInBookAction"
              sent={{ customerId, kind }}
              label={t(`records.putIn.${kind}`)}
              variant="button-line"
            />
          ))}
        </div>
      )}
      {manages && <GiveToColleague customerId={customerId} />}
    </section>
  )
}
