import { initials } from '@/components/ui/initials'
import { Press } from '@/components/ui/press'
import { putIn } from '@/lib/records/actions'
import type { readCustomerCard } from '@/lib/records/customer-card'
import { namedDoer } from '@/lib/tasks/named-doer'
import { can } from '@/lib/tenancy/abilities'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { seesStore } from '@/lib/tenancy/stores'
import { longDay } from './contact-words'
import { GiveToColleague } from './give-to-colleague'
import { TakeOut } from './take-out'

type Card = Awaited<ReturnType<typeof readCustomerCard>>

/** Whose book the customer is in, since when; one's own to enter and leave, a colleague's for managers. */
export async function BookSection({ card }: { card: Card }) {
  const { scope, person, locale, say } = await requireFloorPerson()
  const customerId = card.customer.id
  const mine = card.people.find(({ membershipId }) => membershipId === person.membershipId)
  const first = card.people.find(({ kind }) => kind === 'primary')
  const manages = can(scope, 'book.manage')
  const kinds = (['primary', 'secondary'] as const).filter(
    (kind) => mine?.kind !== kind && (kind === 'secondary' || !first || manages) && !(kind === 'secondary' && mine),
  )
  return (
    <section>
      <h2>{say('records.whose')}</h2>
      {card.people.length === 0 && <p className="small dim">{say('records.nobodys')}</p>}
      <ul className="ruled cust-books">
        {card.people.map(({ membershipId, name, hasLeft, kind, since, storeId, storeName }) => (
          <li key={membershipId}>
            <span className="badge" aria-hidden="true">
              {initials(name)}
            </span>
            <div className="grow">
              <p>
                <b>{namedDoer(say, { name, hasLeft })}</b>{' '}
                <span className={kind === 'primary' ? 'rel is-1 m-star-1' : 'rel m-star-2'}>{say(`records.kinds.${kind}`)}</span>
              </p>
              <p className="small dim">
                {storeName}, {say('records.since', { day: longDay(since, locale) })}
              </p>
            </div>
            {(membershipId === person.membershipId || (manages && seesStore(scope, storeId))) && (
              <TakeOut
                sent={{ customerId, membershipId }}
                label={say('records.takeOut')}
                of={say(membershipId === person.membershipId ? 'records.takeOutMine' : 'records.takeOutOf', { name })}
                done={say('records.takenOut', { name })}
                back={say('records.putBack', { name })}
                noConnection={say('common.noConnection')}
              />
            )}
          </li>
        ))}
      </ul>
      {person.homeStoreId && kinds.length > 0 && (
        <div className="card-do">
          {kinds.map((kind) => (
            <Press
              key={kind}
              run={putIn}
              sent={{ customerId, kind }}
              label={say(`records.putIn.${kind}`)}
              look="btn-line"
              noConnection={say('common.noConnection')}
            />
          ))}
        </div>
      )}
      {manages && (
        <GiveToColleague
          customerId={customerId}
          kinds={(['primary', 'secondary'] as const).map((key) => ({ key, label: say(`records.kinds.${key}`) }))}
          say={{
            open: say('records.give.open'),
            colleague: say('records.give.colleague'),
            none: say('records.give.none'),
            kind: say('records.give.kind'),
            save: say('records.give.save'),
            noConnection: say('common.noConnection'),
          }}
        />
      )}
    </section>
  )
}
