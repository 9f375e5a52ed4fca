import { momentSql } from '@/db/zone-sql'
import type { Scope } from '@/lib/access/scope'
import { membershipOf, storeIdsOf } from '@/lib/access/scope'
import { visibleOwnText } from '@/lib/access/visible'
import { phonesIn } from '@/lib/customers/customer-named'
import { likePattern } from '@/lib/database/like-pattern'
import { searchForms } from '@/lib/i18n/name-forms'
import { addDays } from '@/lib/i18n/time'
import { restorableDays } from '@/lib/tasks/task'
import type { FilterName } from './filter-names'
import { isTooLong, kindOf, type ListFilter } from './list-filter'

/** Adds a value to a statement and returns its place in the text. */
export type Put = (value: unknown) => string

/** One tab's tasks, or those of any that is not deleted. */
type Params = Omit<ListFilter, 'tab'> & { tab: ListFilter['tab'] | 'any' }

/** The conditions of a list on `tasks t`, for each kind of task it is of; $1 is the retailer. Whoever asks has been let in by requireQueue. */
function conditionsOf(scope: Scope, filter: Params, put: Put): string[] {
  const requested = kindOf(filter)
  const kinds = requested === 'any' ? (['group', 'personal'] as const) : [requested]
  return kinds.map((kind) =>
    [
      't.retailer_id = $1',
      `t.kind = '${kind}'`,
      ...(kind === 'group' ? storeOf(scope, filter, put) : ownOf(scope, filter, put)),
      ...tabOf(scope, filter, put),
      ...filtersOf(scope, filter, put),
    ].join(' and '),
  )
}

type More = { select: string; and?: string; first?: string }

/**
 * The tasks a filter finds as a query of `tasks t`. Of both kinds it is one look for each, by its own index, so that `first` (order and
 * limit) holds for each of them.
 */
export function queueTasks(scope: Scope, filter: Params, { select, and = '', first = '' }: More, put: Put): string {
  // Joined, a task's customer is looked up for half of what it costs to ask for each task whether there is one.
  const from = filter.q ? 'tasks t left join customers c on c.retailer_id = $1 and c.id = t.customer_id' : 'tasks t'
  const queries = conditionsOf(scope, filter, put).map((where) => `select ${select} from ${from} where ${where}${and} ${first}`)
  return queries.length === 1 ? queries.join() : queries.map((variant) => `(${variant})`).join(' union all ')
}

/** Store tasks of the store, or of all one's stores. */
function storeOf(scope: Scope, { store }: Params, put: Put): string[] {
  if (store && store !== 'all') return [`t.store_id = ${put(store)}`]
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return []
  return [`t.store_id = any(${put(storeIdsOf(scope))}::uuid[])`]
}

/** People's own tasks one may see, in one store those of its people. Whoever has one store only has no other list to find the rest in. */
function ownOf(scope: Scope, { store }: Params, put: Put): string[] {
  const { actor } = scope
  const seen = visibleOwnText(scope, put)
  if (!store || store === 'all' || actor.kind === 'system') return [seen]
  if (actor.role !== 'corporate_admin' && actor.stores.length < 2) return [seen]
  const mine = actor.homeStoreId === store ? ` or t.assignee_id = ${put(actor.membershipId)}` : ''
  return [seen, `(t.store_id = ${put(store)}${mine})`]
}

function tabOf(scope: Scope, { tab }: Params, put: Put): string[] {
  const isHere = 't.deleted_at is null'
  if (tab === 'any') return [isHere]
  if (tab === 'active') return [isHere, `t.state = 'open'`]
  if (tab === 'overdue') return [isHere, `t.state = 'open'`, `t.due_by <= ${put(scope.now)}`]
  if (tab === 'deleted') {
    const since = new Date(scope.now.getTime() - restorableDays * 86_400_000)
    return ['t.deleted_at is not null', `t.deleted_at > ${put(since)}`]
  }
  return [isHere, `t.state = '${tab}'`, `t.state <> 'open'`]
}

type Condition = string[] | string | null | false

function filtersOf(scope: Scope, filter: Params, put: Put): string[] {
  const start = (day: string) => dayStart(scope, filter, day, put)
  const end = (day: string) => start(addDays(day, 1))
  const conditions: Record<FilterName | 'book', Condition> = {
    book: bookOf(scope, filter, put),
    made: madeOf(scope, filter, put),
    // Which kind a list is of is asked for with whose tasks they are.
    kind: null,
    type: filter.type.length > 0 && `t.type = any(${put(filter.type)})`,
    priority: filter.priority.length > 0 && `t.priority = any(${put(filter.priority)})`,
    origin: filter.origin.length > 0 && `t.origin = any(${put(filter.origin)})`,
    waiting: filter.waiting && 't.reply_waiting_since is not null',
    assignee: filter.assignee && `t.assignee_id = ${put(filter.assignee)}`,
    creator: filter.creator && `t.creator_id = ${put(filter.creator)}`,
    customer: filter.customer && `t.customer_id = ${put(filter.customer)}`,
    // A day due ends at midnight, so its moment is the next day's beginning; other moments lie within their day.
    from: filter.from && `t.due_by > ${start(filter.from)}`,
    to: filter.to && `t.due_by <= ${end(filter.to)}`,
    createdFrom: filter.createdFrom && `t.created_at >= ${start(filter.createdFrom)}`,
    createdTo: filter.createdTo && `t.created_at < ${end(filter.createdTo)}`,
    assignedFrom: filter.assignedFrom && `${assigned} >= ${start(filter.assignedFrom)}`,
    assignedTo: filter.assignedTo && `${assigned} < ${end(filter.assignedTo)}`,
    closedFrom: filter.closedFrom && `t.closed_at >= ${start(filter.closedFrom)}`,
    closedTo: filter.closedTo && `t.closed_at < ${end(filter.closedTo)}`,
    q: isTooLong(filter.q) ? 'false' : soughtOf(filter.q, put),
  }
  return Object.values(conditions).flatMap((condition) => condition || [])
}

/** Each word is in the title or of the customer; a pasted phone number may be the customer's as a whole. */
function soughtOf(q: string, put: Put): string[] {
  // A comma between words is how people write "Holm, Ida"; within one it may be a number's.
  const words = q.split(/,?\s+|^,|,$/).filter(Boolean)
  const found = words.slice(0, 6).map((word) => wordOf(word, put))
  const phones = phonesIn(q).map((phone) => put(`%${phone.replace(/^0+/, '')}%`))
  if (phones.length === 0) return found
  const customers = `select p.customer_id from customer_phones p where p.retailer_id = $1 and p.phone like any(array[${phones.join()}])`
  return [`(t.customer_id in (${customers}) or (${found.join(' and ')}))`]
}

const assigned = 'coalesce(t.assigned_at, t.created_at)'

/** When a day begins where the task's store is; a task of somebody without one has the chain's clock. In a list of one store it is looked up once. */
function dayStart(scope: Scope, filter: Params, day: string, put: Put) {
  const isOfOne = kindOf(filter) === 'group' && filter.store && filter.store !== 'all'
  const store = isOfOne ? put(filter.store) : 't.store_id'
  const zone = `coalesce((select time_zone from stores where retailer_id = $1 and id = ${store}), ${put(scope.timeZone)})`
  return momentSql(zone, `${put(day)}::timestamp`)
}

/** By preferred relationship (G-4). */
function bookOf(scope: Scope, { book }: Params, put: Put): string[] {
  const related = 'select from relationships r where r.retailer_id = t.retailer_id and r.customer_id = t.customer_id'
  const mine = () => `r.membership_id = ${put(membershipOf(scope))}`
  switch (book) {
    case 'all':
      return []
    case 'nobody':
      return [`not exists (${related})`]
    case 'other':
      return [`exists (${related})`, `not exists (${related} and ${mine()})`]
    case 'primary':
    case 'secondary':
      return [`exists (${related} and ${mine()} and r.kind = '${book}')`]
  }
}

function madeOf(scope: Scope, { made }: Params, put: Put): string[] {
  const byRole = (roles: string) =>
    `exists (select from memberships m where m.retailer_id = $1 and m.id = t.creator_id and m.role in (${roles}))`
  switch (made) {
    case 'anyone':
      return []
    case 'me':
      return [`t.creator_id = ${put(membershipOf(scope))}`]
    case 'office':
      return [byRole(`'corporate_admin'`)]
    case 'store':
      return [byRole(`'store_manager', 'regional_manager', 'associate'`)]
  }
}

function wordOf(word: string, put: Put): string {
  const like = put(likePattern(word))
  const number = /^#?\d{1,9}$/.test(word) ? ` or t.number = ${put(Number(word.replace('#', '')))}` : ''
  const forms = searchForms(word).map((form) => `c.sought like ${put(likePattern(form))}`)
  const customer = forms.join(' or ')
  const email = word.includes('@')
    ? ` or t.customer_id in (select e.customer_id from customer_emails e where e.retailer_id = $1 and e.email = ${put(word.toLowerCase())})`
    : ''
  return `(t.folded like (select fold(${like})) or ${customer}${number}${email})`
}
