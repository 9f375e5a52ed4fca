import { initials } from '@/components/ui/initials'
import { type Reader, requirePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { hasRealProvider } from '@/lib/messaging/provider/provider'
import { countReplies } from '@/lib/tasks/queue/queue-counts'
import { Bar, type NavItem } from './bar'
import { type PlaceName, type PlacePage, pagesOf, places, simulator } from './places'
import { unreadOf } from './unread-of'

/** The way past the navigation, and the places of whoever reads: the same on every page of theirs. */
export async function Navigation() {
  const reader = await requirePerson()
  const { t, person, session } = reader
  const isAdmin = person.role === 'corporate_admin'
  const [replies, unread] = await Promise.all([waiting(reader), unreadOf(reader)])
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <Bar
        label={t('common.nav.label')}
        places={placesOf(reader).map((name) => placeItem(name, t))}
        news={pagesOf('me').flatMap((page) => (page.icon && unread ? [pageItem(page, t)] : []))}
        unread={unread}
        replies={replies}
        badge={initials(person.name)}
        office={
          isAdmin
            ? {
                title: t('common.nav.office'),
                pages: officePages().map((page) => pageItem(page, t)),
                work: t('common.nav.work'),
                retailer: session.retailer.name,
                headOffice: t('common.nav.headOffice'),
                name: person.name,
                role: t(`profile.roles.${person.role}`),
              }
            : null
        }
      />
    </>
  )
}

/** The simulator stands in for a provider: with a real one there is none. */
const officePages = () => pagesOf('office').filter(({ href }) => href !== simulator || !hasRealProvider())

const hasStoreTasks = ({ scope, person }: Reader) => person.role !== 'account_manager' && scope.features.includes('group_tasks')

function placesOf(reader: Reader): PlaceName[] {
  if (reader.person.role === 'account_manager') return ['retailers', 'me']
  return hasStoreTasks(reader) ? ['home', 'tasks', 'messages', 'customers', 'me'] : ['home', 'messages', 'customers', 'me']
}

function placeItem(name: PlaceName, t: Translate): NavItem {
  const { icon, label } = places[name]
  const hrefs = (isLinked: boolean) => pagesOf(name).flatMap(({ href, icon }) => ((icon !== undefined) === isLinked ? href : []))
  return { icon, label: t(label), hrefs: hrefs(false), linked: hrefs(true) }
}

const pageItem = ({ href, icon = '', label }: PlacePage, t: Translate): NavItem => ({ icon, label: t(label), hrefs: [href] })

async function waiting(reader: Reader) {
  const { t, scope, person } = reader
  const [store] = person.stores
  if (!store || !hasStoreTasks(reader)) return null
  const replies = await read(scope, (scope) => countReplies(scope, store.id))
  return { storeId: store.id, replies, label: t('common.nav.repliesWaiting', { count: replies }) }
}
