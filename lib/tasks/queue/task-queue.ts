import { createHash } from 'node:crypto'
import type { TaskState, TaskType } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { seesStore } from '@/lib/access/stores'
import { statement } from '@/lib/database/statement'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { hereOfPicked } from '@/lib/realtime/presence'
import type { Edited } from '@/lib/tasks/definition/may-edit'
import type { Task } from '@/lib/tasks/task'
import { kindOf, type ListFilter } from './list-filter'
import { maxCounted } from './queue-counts'
import { type Put, queueTasks } from './queue-where'

export const pageSize = 50

export type QueueRow = Edited & {
  id: string
  number: number
  title: string
  type: TaskType
  priority: Task['priority']
  state: TaskState
  due_on: string | null
  due_at: Date | null
  due_by: Date | null
  reply_waiting_since: Date | null
  reply_text: string
  reply_photos: number
  reply_files: number
  contacted_at: Date | null
  closed_at: Date | null
  created_at: Date
  deleted_at: Date | null
  customer_name: string | null
  /** What an account or order it is about is called. */
  record_name: string | null
  assignee: string | null
  /** Whether who does it was deactivated; below, whose customer it is, and who wrote or closed it. */
  assignee_left: boolean | null
  my_kind: 'primary' | 'secondary' | null
  owner: string | null
  owner_left: boolean | null
  said_by: string | null
  said_left: boolean | null
  /** Left out where all rows are of one store, which is known. */
  store_name?: string | null
  store_zone?: string | null
  drafted_by: string | null
  draft_left: boolean | null
  here_name: string | null
  here_writing: boolean | null
}

const order: Record<ListFilter['sort'], string> = {
  reply: 't.reply_waiting_since desc nulls last, t.due_by asc nulls last, t.id',
  due: 't.due_by asc nulls last, t.id',
  newest: 't.created_at desc, t.id desc',
  closed: 't.closed_at desc nulls first, t.id',
}

/** What a row shows of the tasks that were `picked` as t; $1 is the retailer, $3 the reader. */
const queueRow = `select t.id, t.number, t.title, t.type, t.priority, t.state, t.due_on::text, t.due_at, t.due_by, t.reply_waiting_since, t.reply_text,
  t.reply_photos, t.reply_files,  t.contacted_at, t.closed_at, t.created_at, t.deleted_at,
  t.kind, t.creator_id as "creatorId", t.assignee_id as "assigneeId", t.store_id as "storeId", t.is_made_by_store as "isMadeByStore", c.name as customer_name,
  case when t.account_id is not null then (select name from accounts where retailer_id = $1 and id = t.account_id)
    when t.order_id is not null then (select number from orders where retailer_id = $1 and id = t.order_id) end as record_name,
  case when t.assignee_id is not null then (select name from memberships where retailer_id = $1 and id = t.assignee_id) end as assignee,
  case when t.assignee_id is not null then (select deactivated_at is not null from memberships where retailer_id = $1 and id = t.assignee_id) end as assignee_left,
  case when book.membership_id = $3 then book.kind end as my_kind, owner.name as owner, owner.deactivated_at is not null as owner_left,
  said.name as said_by, said.deactivated_at is not null as said_left,
  drafted.name as drafted_by, drafted.deactivated_at is not null as draft_left,
  here.name as here_name, here.is_writing as here_writing`
const storeOfRow = ', s.name as store_name, s.time_zone as store_zone'

/**
 * The names beside picked tasks: customer, whose book (one's own first), who wrote to them or closed it, who is there now. What a task may have
 * several of is looked up once for all of them, not once for each.
 */
const queueJoins = `left join customers c on c.retailer_id = $1 and c.id = t.customer_id
  left join (select distinct on (r.customer_id) r.customer_id, r.membership_id, r.kind from relationships r
    where r.retailer_id = $1 and r.customer_id = any(array(select customer_id from picked))
    order by r.customer_id, r.membership_id <> $3, r.kind, r.id) book on book.customer_id = t.customer_id
  left join memberships owner on owner.retailer_id = $1 and owner.id = book.membership_id
  left join memberships said on said.retailer_id = $1 and said.id = case when t.state = 'open' then t.contacted_by_id else t.closed_by_id end
  left join (select d.task_id, m.name, m.deactivated_at from task_drafts d join memberships m on m.retailer_id = $1 and m.id = d.author_id
    where d.retailer_id = $1 and d.task_id = any(array(select id from picked))) drafted on drafted.task_id = t.id
  left join (${hereOfPicked}) here on here.task_id = t.id`
const storeJoin = 'left join stores s on s.retailer_id = $1 and s.id = t.store_id'

/** Rows of what the query `picked` finds, which gives whole tasks; with each one's store, unless all are of one. */
export const queueRows = (picked: string, { withStore = true } = {}) => `with picked as materialized (${picked})
  ${queueRow}${withStore ? storeOfRow : ''} from picked t ${queueJoins} ${withStore ? storeJoin : ''}`

/** One page of a store's tasks, of its people's own, or both, and whether more follow; the 50 are chosen first, names are joined afterwards. Paged by key (T-7). */
export async function listQueue(
  scope: Scope,
  filter: ListFilter,
  limit = pageSize,
  { withStore = true } = {},
): Promise<{ rows: QueueRow[]; next: string }> {
  const { text, values } = compose(scope, filter, { limit: limit + 1, withStore })
  const name = `queue-${createHash('md5').update(text).digest('hex').slice(0, 12)}`
  const rows = await statement<QueueRow>(scope, name, text, values)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last ? cursorOf(filter, last) : '' }
}

/** Throws unless this person may look at the store's tasks; the feature's switch counts (G-2). */
export function requireQueue(scope: Scope, store: ListFilter['store']) {
  authorize(scope, 'task.see')
  if (!scope.features.includes('group_tasks')) throw new Forbidden('errors.featureOff')
  if (store !== 'all' && !(store && seesStore(scope, store))) throw new NotFound('errors.storeNotFound')
}

function compose(scope: Scope, filter: ListFilter, { limit, withStore }: { limit: number; withStore: boolean }) {
  const values: unknown[] = [scope.retailerId, limit, membershipOf(scope)]
  const put = (value: unknown) => `$${values.push(value)}`
  const sort = sortOf(filter)
  const first = `order by ${order[sort]} limit $2`
  const and = filter.after ? ` and ${afterOf(sort, filter.after, put)}` : ''
  const isOne = kindOf(filter) !== 'any'
  // Whole rows: to look each of them up again by its id made the statement cost two and a half times as much.
  const found = queueTasks(scope, filter, { select: 't.*', and, first }, put)
  const picked = isOne ? found : `select t.* from (${found}) t ${first}`
  const text = `${queueRows(picked, { withStore })} order by ${order[sort]}`
  return { text, values }
}

/** How many tasks a filter finds; beyond ten thousand nobody counts on. */
export async function countMatching(scope: Scope, filter: ListFilter): Promise<number> {
  return read(scope, async (scope) => {
    const values: unknown[] = [scope.retailerId]
    const found = queueTasks(scope, filter, { select: '1' }, (value) => `$${values.push(value)}`)
    const text = `select count(*)::int as found from (${found} limit ${maxCounted + 1}) x`
    const name = `queue-count-${createHash('md5').update(text).digest('hex').slice(0, 12)}`
    const [row] = await statement<{ found: number }>(scope, name, text, values)
    return row?.found ?? 0
  })
}

/** The ids of all tasks a filter finds, for INSERT … SELECT; $1 is the retailer. */
export function queueIds(scope: Scope, filter: ListFilter, put: Put): string {
  const select = 't.id, t.reply_waiting_since, t.due_by, t.created_at, t.closed_at'
  const found = queueTasks(scope, filter, { select }, put)
  return `select t.id, row_number() over (order by ${order[sortOf(filter)]}) as position from (${found}) t`
}

const sortOf = (filter: ListFilter): ListFilter['sort'] => {
  if (filter.tab === 'deleted') return 'newest'
  const isClosed = filter.tab === 'resolved' || filter.tab === 'dismissed'
  return isClosed && (filter.sort === 'reply' || filter.sort === 'due') ? 'closed' : filter.sort
}

/** A page goes on after its last row's whole sort key, so nothing is skipped or shown twice however the list moves. */
function afterOf(sort: ListFilter['sort'], after: string, put: Put): string {
  const [first = '', second = '', id = ''] = after.split('~')
  if (!/^[0-9a-f-]{36}$/.test(id)) return 'true'
  const moment = (text: string) => (Number.isNaN(Date.parse(text)) ? null : text)
  const due = `(coalesce(t.due_by, 'infinity'), t.id) > (coalesce(${put(moment(second))}::timestamptz, 'infinity'), ${put(id)}::uuid)`
  if (sort === 'due') return due
  const at = put(moment(first))
  if (sort === 'newest') return `(t.created_at, t.id) < (${at}::timestamptz, ${put(id)}::uuid)`
  if (sort === 'closed')
    return `(t.closed_at < ${at}::timestamptz or (t.closed_at = ${at}::timestamptz and t.id > ${put(id)}::uuid))`
  const reply = `coalesce(t.reply_waiting_since, '-infinity')`
  const given = `coalesce(${at}::timestamptz, '-infinity')`
  return `(${reply} < ${given} or (${reply} = ${given} and ${due}))`
}

function cursorOf(filter: ListFilter, row: QueueRow): string {
  const sort = sortOf(filter)
  const first = sort === 'newest' ? row.created_at : sort === 'closed' ? row.closed_at : row.reply_waiting_since
  return [first?.toISOString() ?? '', row.due_by?.toISOString() ?? '', row.id].join('~')
}
