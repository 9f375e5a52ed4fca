import { initials } from '@/components/ui/initials'
import { Mark } from '@/components/ui/mark'
import { countQueue } from '@/lib/tasks/queue-counts'
import { requirePerson } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'
import { NavLink } from './nav-link'
import { ReplyDot } from './reply-dot'

/** The same few words as a bar on phones and a rail on desks. */
export async function Nav() {
  const { say, scope, person } = await requirePerson()
  const isVendor = person.role === 'account_manager'
  const hasStoreTasks = !isVendor && scope.features.includes('group_tasks')
  return (
    <nav className="bar" aria-label={say('common.nav.label')}>
      <a className="bar-mark" href="/" aria-label="Storehand">
        <Mark />
      </a>
      {isVendor ? (
        <NavLink href="/switches" icon="toggle-right" label={say('switches.title')} />
      ) : (
        <NavLink href="/" icon="house" label={say('common.nav.home')} />
      )}
      {hasStoreTasks ? (
        <NavLink href="/tasks" icon="list-checks" label={say('common.nav.tasks')}>
          <Waiting />
        </NavLink>
      ) : null}
      {person.role === 'corporate_admin' ? (
        <NavLink href="/office/people" icon="building-2" label={say('common.nav.office')} />
      ) : null}
      <NavLink href="/me" icon="circle-user-round" label={say('common.nav.me')} />
      <div className="bar-foot">
        <span className="badge badge-l" aria-hidden="true">
          {initials(person.name)}
        </span>
      </div>
    </nav>
  )
}

async function Waiting() {
  const { say, scope, person } = await requirePerson()
  const [store] = person.stores
  if (!store) return null
  const { replies } = await read(scope, (scope) => countQueue(scope, store.id))
  return <ReplyDot storeId={store.id} replies={replies} label={say('common.nav.repliesWaiting', { count: replies })} />
}
