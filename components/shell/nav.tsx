import { initials } from '@/components/ui/initials'
import { type Reader, requirePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { countUnread } from '@/lib/notifications/list-notifications'
import { countReplies } from '@/lib/tasks/queue/queue-counts'
import { Bar, type NavItem } from './bar'

/** The same few words as a bar on phones and a rail on desks. */
export async function Nav() {
  const reader = await requirePerson()
  const { t, person } = reader
  const [replies, news] = await Promise.all([waiting(reader), unread(reader)])
  return <Bar label={t('common.nav.label')} items={itemsOf(reader)} badge={initials(person.name)} replies={replies} news={news} />
}

async function unread({ scope, person }: Reader) {
  if (person.role === 'account_manager') return null
  const unread = await read(scope, countUnread)
  return { membershipId: person.membershipId, unread }
}

const hasStoreTasks = ({ scope, person }: Reader) => person.role !== 'account_manager' && scope.features.includes('group_tasks')

function itemsOf(reader: Reader): NavItem[] {
  const { t, person } = reader
  const items: NavItem[] =
    person.role === 'account_manager'
      ? [['/features', 'toggle-right', t('features.title')]]
      : [['/', 'house', t('common.nav.home')]]
  if (hasStoreTasks(reader)) items.push(['/tasks', 'list-checks', t('common.nav.tasks')])
  if (person.role !== 'account_manager') items.push(['/customers', 'users-round', t('common.nav.customers')])
  if (person.role !== 'account_manager') items.push(['/notifications', 'bell', t('common.nav.notifications')])
  if (person.role === 'corporate_admin') items.push(['/admin/people', 'building-2', t('common.nav.office')])
  items.push(['/me', 'circle-user-round', t('common.nav.me')])
  return items
}

async function waiting(reader: Reader) {
  const { t, scope, person } = reader
  const [store] = person.stores
  if (!store || !hasStoreTasks(reader)) return null
  const replies = await read(scope, (scope) => countReplies(scope, store.id))
  return { storeId: store.id, replies, label: t('common.nav.repliesWaiting', { count: replies }) }
}
