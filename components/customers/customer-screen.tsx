import Link from 'next/link'
import { LiveRefresh } from '@/components/live/live-refresh'
import { AddTask } from '@/components/tasks/form/add-task'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { requireStorePerson } from '@/lib/auth/require-person'
import { CustomerOverview } from './customer-overview'
import { CustomerTimeline } from './customer-timeline'
import { CustomerWork } from './customer-work'
import { readCustomer } from './read-customer'

const tabs = ['overview', 'work', 'timeline'] as const

/** One customer: who they are and whose, the work about them, and what happened. */
export async function CustomerScreen({ customerId, tab, before }: { customerId: string; tab?: string; before?: string }) {
  const { person, t } = await requireStorePerson()
  const { card } = await readCustomer(customerId)
  const shown = tabs.find((each) => each === tab) ?? 'overview'
  return (
    <main id="main" className="page customer-page" tabIndex={-1}>
      <LiveRefresh topics={[`customer:${customerId}`, 'store:*', `person:${person.membershipId}`]} />
      <Link className="back" href="/customers" prefetch={false}>
        <Icon name="chevron-left" />
        {t('records.list.title')}
      </Link>
      <header className="top">
        <span className="disc disc-large" aria-hidden="true">
          {initials(card.customer.name)}
        </span>
        <div className="grow">
          <h1>{card.customer.name}</h1>
          {card.customer.number && <p className="second">{t('records.number', { number: card.customer.number })}</p>}
        </div>
        <div className="top-tools">
          <AddTask label={t('records.addTask')} customerId={customerId} />
        </div>
      </header>
      <nav className="tabs" aria-label={t('records.parts')}>
        {tabs.map((each) => (
          <Link
            key={each}
            className="tab"
            href={each === 'overview' ? `/customers/${customerId}` : `/customers/${customerId}?tab=${each}`}
            aria-current={each === shown ? 'page' : undefined}
            scroll={false}
            prefetch={false}
          >
            {t(`records.tabs.${each}`)}
          </Link>
        ))}
      </nav>
      {shown === 'overview' && <CustomerOverview customerId={customerId} />}
      {shown === 'work' && <CustomerWork customerId={customerId} />}
      {shown === 'timeline' && <CustomerTimeline customerId={customerId} before={before ?? ''} />}
    </main>
  )
}
