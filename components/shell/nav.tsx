import { countsOf } from '@/components/ui/counts'
import { initials } from '@/components/ui/initials'
import { countUnread } from '@/lib/notifications/list-notifications'
import { countReplies } from '@/lib/tasks/queue-counts'
import { type Reader, requirePerson } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'
import { Bar, type Place } from './bar'

/** The same few words as a bar on phones and a rail on desks. */
export async function Nav() {
  const reader = await requirePerson()
  const { say, person } = reader
  const [replies, news] = await Promise.all([waiting(reader), unread(reader)])
  return (
    <Bar label={say('common.nav.label')} places={placesOf(reader)} badge={initials(person.name)} replies={replies} news={news} />
  )
}

async function unread({ say, scope, person, locale }: Reader) {
  if (person.role === 'account_manager') return null
  const unread = await read(scope, countUnread)
  return { membershipId: person.membershipId, unread, say: countsOf(say, locale, 'notifications.unread') }
}

const hasStoreTasks = ({ scope, person }: Reader) => person.role !== 'account_manager' && scope.features.includes('group_tasks')

function placesOf(reader: Reader): Place[] {
  const { say, person } = reader
  const places: Place[] =
    person.role === 'account_manager'
      ? [['/switches', 'toggle-right', say('switches.title')]]
      : [['/', 'house', say('common.nav.home')]]
  if (hasStoreTasks(reader)) places.push(['/tasks', 'list-checks', say('common.nav.tasks')])
  if (person.role !== 'account_manager') places.push(['/customers', 'users-round', say('common.nav.customers')])
  if (person.role !== 'account_manager') places.push(['/notifications', 'bell', say('common.nav.notifications')])
  if (person.role === 'corporate_admin') places.push(['/office/people', 'building-2', say('common.nav.office')])
  places.push(['/me', 'circle-user-round', say('common.nav.me')])
  return places
}

async function waiting(reader: Reader) {
  const { say, scope, person } = reader
  const [store] = person.stores
  if (!store || !hasStoreTasks(reader)) return null
  const replies = await read(scope, (scope) => countReplies(scope, store.id))
  return { storeId: store.id, replies, label: say('common.nav.repliesWaiting', { count: replies }) }
}
