import type { Role } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { listCell } from '@/lib/imports/cells/cell-values'
import { roleCell } from '@/lib/imports/cells/role-cell'
import { changePerson } from '@/lib/people/change-person'
import { inviteInput } from '@/lib/people/input'
import { invitePerson } from '@/lib/people/invite-person'
import {
  because,
  type Changes,
  compared,
  type Judged,
  type Kind,
  type ReadOptions,
  type RowCells,
  type Taken,
  wrong,
} from './kind'
import { type KnownPerson, peopleBy, storeNumbers } from './known-places'
import { refusalsOf } from './refusals'

type Value = ReturnType<typeof inviteInput.parse> & { membershipId: string | null }
type Stores = Awaited<ReturnType<typeof storeNumbers>>
type Access = { homeStoreId: string | null; storeIds: string[]; unknown?: string }

/** The people of the stores. New ones are invited by mail; whoever is here gets no second message. */
export const peopleRows: Kind<Value> = {
  subject: 'users',
  fields: {
    email: ['e-mail', 'email address', 'mail', 'login', 'user'],
    name: ['full name', 'employee', 'employee name', 'display name'],
    role: ['position', 'job', 'title', 'papel', 'puesto', 'stanowisko'],
    homeStore: ['store', 'store number', 'store no', 'location', 'shop', 'tienda', 'sklep'],
    stores: ['other stores', 'additional stores', 'stores', 'store numbers'],
  },
  needs: [['email'], ['name']],
  rowsAtOnce: 100,
  judge,
  take,
}

async function judge(scope: Scope, rows: RowCells[], options: ReadOptions): Promise<Judged<Value>[]> {
  const stores = await storeNumbers(scope)
  const known = await peopleBy(
    scope,
    rows.map(({ cell }) => cell('email').toLowerCase()),
  )
  return rows.map((row) => judgePerson(row, stores, known.get(row.cell('email').toLowerCase()), options))
}

function judgePerson(row: RowCells, stores: Stores, kept: KnownPerson | undefined, options: ReadOptions): Judged<Value> {
  const { cell } = row
  if (kept?.role === 'account_manager') return wrong(because('manager', cell('email')))
  if (kept?.deactivatedAt) return wrong(because('notHere', cell('email')))
  const said = roleCell(cell('role'))
  const problems = cell('role') && !said ? [because('role', cell('role'))] : []
  const role: Role = said ?? kept?.role ?? 'associate'
  if (kept && kept.id === options.startedById && role !== 'corporate_admin') return wrong('errors.notYourself')
  const access = accessOf(row, stores, kept)
  if (access.unknown) problems.push(because('store', access.unknown))
  const parsed = inviteInput.safeParse({ email: cell('email'), name: cell('name') || kept?.name || '', role, ...access })
  if (!parsed.success) problems.push(...refusalsOf(peopleRows, parsed.error))
  // Whose store is not known has none for that reason alone.
  if (access.unknown && problems.length > 1) return wrong(...problems.filter((problem) => problem !== 'errors.homeStoreMissing'))
  if (!parsed.success || problems.length > 0) return wrong(...problems)
  const value = { ...parsed.data, membershipId: kept?.id ?? null }
  const remark = kept && kept.name !== parsed.data.name ? because('nameKept', kept.name, parsed.data.name) : null
  return compared(parsed.data.email, value, kept ? differences(kept, value, stores) : null, remark)
}

/** Where the row says they work; an empty cell keeps where they do. */
function accessOf({ cell }: RowCells, { idOf }: Stores, kept?: KnownPerson): Access {
  const further = listCell(cell('stores'))
  const unknown = [cell('homeStore'), ...further].find((number) => number !== '' && !idOf.has(number))
  const homeStoreId = idOf.get(cell('homeStore')) ?? kept?.homeStoreId ?? null
  const given = further.flatMap((number) => idOf.get(number) ?? [])
  const before = (kept?.storeIds ?? []).filter((id) => id !== kept?.homeStoreId)
  return { homeStoreId, storeIds: further.length > 0 ? given : before, unknown }
}

function differences(kept: KnownPerson, value: Value, { numberOf }: Stores): Changes {
  const changes: Changes = {}
  const number = (id: string | null) => numberOf.get(id ?? '') ?? ''
  const list = (ids: string[], home: string | null) => [...new Set(ids.filter((id) => id !== home))].map(number).sort().join(', ')
  if (kept.role !== value.role) changes.role = [kept.role, value.role]
  if (kept.homeStoreId !== value.homeStoreId) changes.homeStore = [number(kept.homeStoreId), number(value.homeStoreId)]
  const [from, to] = [list(kept.storeIds, kept.homeStoreId), list(value.storeIds, value.homeStoreId)]
  if (from !== to) changes.stores = [from, to]
  return changes
}

async function take(scope: Scope, rows: Taken<Value>[]) {
  for (const { value } of rows) {
    const { membershipId, ...person } = value
    if (membershipId) await changePerson(scope, { ...person, membershipId })
    else await invitePerson(scope, person)
  }
}
