import { cookies } from 'next/headers'
import { ago } from '@/components/admin/moments'
import { type Admin, requireAdmin } from '@/components/admin/require-admin'
import { type AdminRow, columnsCookie, type Params, readView } from '@/components/admin/table/table-view'
import { initials } from '@/components/ui/initials'
import { roles } from '@/db/vocabulary'
import { readLastSeen } from '@/lib/auth/last-seen'
import { read } from '@/lib/database/transact'
import { fold } from '@/lib/i18n/fold'
import { listPeople, type PersonRow } from '@/lib/people/queries'
import { PeopleTable } from './people-table'

const columnIds = ['name', 'role', 'home', 'also', 'email', 'seen', 'state'] as const
const states = ['active', 'invited', 'deactivated'] as const

/** Everybody of the chain, to search, filter and sort. */
export async function PeopleList({ requested }: { requested: Params }) {
  const admin = await requireAdmin('people.manage')
  const { t, scope } = admin
  const people = await read(scope, listPeople)
  const seen = await readLastSeen(
    scope,
    people.map(({ userId }) => userId),
  )
  const columns = columnIds.map((id) => ({ id, label: t(`people.cells.${id}`) }))
  const facets = [
    {
      id: 'role',
      label: t('people.anyRole'),
      options: roles.slice(0, 4).map((role) => ({ value: role, label: t(`profile.roles.${role}`) })),
    },
    { id: 'home', label: t('people.anyStore'), options: homes(people) },
    {
      id: 'state',
      label: t('people.anyState'),
      options: states.map((state) => ({ value: state, label: t(`people.states.${state}`) })),
    },
  ]
  return (
    <PeopleTable
      label={t('people.title')}
      rows={people.map((person) => rowOf(admin, person, seen.get(person.userId)))}
      columns={columns}
      facets={facets}
      start={readView(requested, columns, facets, ['email'], (await cookies()).get(columnsCookie)?.value)}
    />
  )
}

/** The home stores somebody has, by name. */
function homes(people: PersonRow[]) {
  const known = people.flatMap(({ stores, homeStoreId }) => stores.filter(({ id }) => id === homeStoreId))
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
}

function stateOf(person: PersonRow) {
  if (person.deactivatedAt) return 'deactivated'
  return person.isInvited ? 'invited' : 'active'
}

const tones = { active: 'faint', invited: 'amber', deactivated: 'rose' }

function rowOf({ t, locale, timeZone }: Admin, person: PersonRow, seen: Date | undefined): AdminRow {
  const home = person.stores.find(({ id }) => id === person.homeStoreId)?.name
  const also = person.stores.flatMap(({ id, name }) => (id === person.homeStoreId ? [] : [name]))
  const state = stateOf(person)
  const now = new Date()
  const isHere = seen !== undefined && now.getTime() - seen.getTime() < 300_000
  return {
    id: person.id,
    href: `/admin/people/${person.id}`,
    badge: initials(person.name),
    search: fold(`${person.name} ${person.email}`),
    cells: {
      name: person.name,
      role: t(`profile.roles.${person.role}`),
      home: home ?? '–',
      also: also.length > 3 ? `${also.slice(0, 3).join(', ')} +${also.length - 3}` : also.join(', ') || '–',
      email: person.email,
      seen: seen ? ago(locale, timeZone, seen, now) : t('people.never'),
      state: t(`people.states.${state}`),
    },
    order: { role: roles.indexOf(person.role), seen: seen?.getTime() ?? 0, also: also.length },
    facets: { role: [person.role], home: person.stores.map(({ id }) => id), state: [state] },
    tones: { also: 'faint', email: 'faint', seen: isHere ? 'green' : 'faint', state: tones[state] },
  }
}
