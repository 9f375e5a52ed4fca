import { authorize } from '@/lib/access/abilities'
import { listColleagues } from '@/lib/access/colleagues'
import type { Scope } from '@/lib/access/scope'
import { visibleOwnText } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import type { Leaver } from './give-on'
import { maxEach } from './input'

export type OpenTask = {
  id: string
  store_id: string | null
  number: number
  title: string
  due_on: string | null
  due_at: Date | null
  due_by: Date | null
  /** Its store's clock; the chain's where it has none. */
  time_zone: string
  customer: string | null
  is_waiting: boolean
}
type InStore = { id: string | null; name: string | null; open: number; waiting: number; overdue: number; from_others: number }

/** What is open with a person, and to whom it could go. */
export type OpenWork = {
  open: number
  /** Of them: their customer has answered and waits. */
  waiting: number
  overdue: number
  /** Of them: somebody else gave it to them. */
  fromOthers: number
  /** Messages they are writing, those planned to leave by themselves, and reminders of these tasks. */
  drafts: number
  planned: number
  reminders: number
  stores: InStore[]
  /** Customers in their book. */
  book: { primary: number; secondary: number }
  /** The first of them, in the order of lists. */
  first: OpenTask[]
  /** Whether customers may still answer them: they had tasks of their own, or wrote. */
  hadWork: boolean
  /** Of the stores they and their tasks are in; where there is nobody, of the whole chain. */
  colleagues: { id: string; name: string }[]
}

/** Somebody's own open tasks one may see, how many they are in each store, and who could take them. */
export async function readOpenWork(scope: Scope, person: Leaver & { stores: { id: string }[] }): Promise<OpenWork> {
  authorize(scope, 'people.manage')
  const [stores, first, [messages], [book], colleagues] = await Promise.all([
    countByStore(scope, person.id),
    listFirst(scope, person.id),
    countMessages(scope, person.id),
    countBook(scope, person.id),
    listColleagues(scope),
  ])
  const sum = (of: 'open' | 'waiting' | 'overdue' | 'from_others') => stores.reduce((all, store) => all + store[of], 0)
  const near = new Set([...person.stores.map(({ id }) => id), ...stores.flatMap(({ id }) => id ?? [])])
  const others = colleagues.filter(({ id }) => id !== person.id)
  const theirs = others.filter(({ storeIds }) => storeIds.some((id) => near.has(id)))
  return {
    open: sum('open'),
    waiting: sum('waiting'),
    overdue: sum('overdue'),
    fromOthers: sum('from_others'),
    drafts: messages?.drafts ?? 0,
    planned: messages?.planned ?? 0,
    reminders: messages?.reminders ?? 0,
    hadWork: messages?.had_work ?? false,
    book: book ?? { primary: 0, secondary: 0 },
    stores,
    first,
    colleagues: (theirs.length > 0 ? theirs : others).map(({ id, name }) => ({ id, name })),
  }
}

function openOf(scope: Scope, membershipId: string) {
  const values: unknown[] = [scope.retailerId, membershipId]
  const put = (value: unknown) => `$${values.push(value)}`
  const where = `t.retailer_id = $1 and t.kind = 'personal' and t.assignee_id = $2 and t.state = 'open' and t.deleted_at is null and ${visibleOwnText(scope, put)}`
  return { values, put, where }
}

function countByStore(scope: Scope, membershipId: string) {
  const { values, put, where } = openOf(scope, membershipId)
  const now = put(scope.now)
  return statement<InStore>(
    scope,
    'open-work-stores',
    `select t.store_id as id, s.name, count(*)::int as open, count(t.reply_waiting_since)::int as waiting,
       count(*) filter (where t.due_by <= ${now})::int as overdue, count(*) filter (where t.creator_id is distinct from $2)::int as from_others
     from tasks t left join stores s on s.retailer_id = $1 and s.id = t.store_id
     where ${where} group by t.store_id, s.name order by s.name nulls last`,
    values,
  )
}

function listFirst(scope: Scope, membershipId: string) {
  const { values, put, where } = openOf(scope, membershipId)
  return statement<OpenTask>(
    scope,
    'open-work-first',
    `select t.id, t.store_id, t.number, t.title, t.due_on::text, t.due_at, t.due_by, coalesce(s.time_zone, ${put(scope.timeZone)}) as time_zone,
       c.name as customer, t.reply_waiting_since is not null as is_waiting
     from tasks t left join stores s on s.retailer_id = $1 and s.id = t.store_id
     left join customers c on c.retailer_id = $1 and c.id = t.customer_id
     where ${where} order by t.reply_waiting_since desc nulls last, t.due_by asc nulls last, t.id limit ${maxEach}`,
    values,
  )
}

const countBook = (scope: Scope, membershipId: string) =>
  statement<OpenWork['book']>(
    scope,
    'open-work-book',
    `select count(*) filter (where kind = 'primary')::int as primary, count(*) filter (where kind = 'secondary')::int as secondary
     from relationships where retailer_id = $1 and membership_id = $2`,
    [scope.retailerId, membershipId],
  )

/** One that only waits for its undo is not planned: it leaves within seconds. */
const countMessages = (scope: Scope, membershipId: string) =>
  statement<{ drafts: number; planned: number; reminders: number; had_work: boolean }>(
    scope,
    'open-work-letters',
    `select
       (select count(*)::int from task_drafts d join tasks t on t.retailer_id = $1 and t.id = d.task_id and t.deleted_at is null
         where d.retailer_id = $1 and d.author_id = $2) as drafts,
       (select count(*)::int from messages m where m.retailer_id = $1 and m.author_id = $2 and m.state = 'scheduled'
         and m.send_at - m.created_at > interval '15 seconds') as planned,
       (select count(*)::int from tasks t join task_reminders r on r.retailer_id = $1 and r.task_id = t.id and r.membership_id = $2
         and r.reminded_at is null
         where t.retailer_id = $1 and t.assignee_id = $2 and t.state = 'open' and t.deleted_at is null) as reminders,
       exists (select from tasks t where t.retailer_id = $1 and t.assignee_id = $2)
         or exists (select from users u join memberships m on m.user_id = u.id where m.retailer_id = $1 and m.id = $2
           and u.password_hash is not null) as had_work`,
    [scope.retailerId, membershipId],
  )
