import { createHash } from 'node:crypto'
import type { Scope } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'
import type { ListFilter } from './list-filter'
import { maxCounted, maxOfATab, type Narrowed, type QueueCounts } from './queue-counts'
import { queueTasks } from './queue-where'

const shown = ['active', 'overdue', 'resolved', 'dismissed'] as const

/**
 * How many the same filter finds under each tab (T-7), given what there is without it, which is waited for only where it matters. Nothing over
 * every store where that would cost more than the list, or where it finds more than are counted.
 */
export async function countTabs(scope: Scope, filter: ListFilter, counting: Promise<QueueCounts>): Promise<Narrowed> {
  if (filter.store !== 'all' || filter.customer) return countTogether(scope, filter)
  const all = await counting
  return shown.every((tab) => all[tab] <= maxOfATab) ? countEach(scope, filter) : {}
}

/** In one look through one store's tasks, or one customer's. */
async function countTogether(scope: Scope, filter: ListFilter): Promise<Narrowed> {
  const values: unknown[] = [scope.retailerId, scope.now]
  const found = queueTasks(scope, { ...filter, tab: 'any' }, { select: 't.state, t.due_by' }, (value) => `$${values.push(value)}`)
  const of = (condition: string) => `count(*) filter (where ${condition})::int`
  const text = `select ${of(`state = 'open'`)} as active, ${of(`state = 'open' and due_by <= $2`)} as overdue,
      ${of(`state = 'resolved'`)} as resolved, ${of(`state = 'dismissed'`)} as dismissed, count(*)::int as "all"
    from (${found} limit ${maxCounted + 1}) x`
  const [row] = await statement<Required<Narrowed> & { all: number }>(scope, nameOf(text), text, values)
  if (!row || row.all > maxCounted) return {}
  const { all: _all, ...counts } = row
  return counts
}

/** Tab by tab, each through its own partial index, which leads past the tasks that are no store's. */
async function countEach(scope: Scope, filter: ListFilter): Promise<Narrowed> {
  const values: unknown[] = [scope.retailerId]
  const put = (value: unknown) => `$${values.push(value)}`
  const some = shown.map(
    (tab) => `(select count(*)::int from (${queueTasks(scope, { ...filter, tab }, { select: '1' }, put)}) x) as ${tab}`,
  )
  const text = `select ${some.join(', ')}`
  const [found] = await statement<Narrowed>(scope, nameOf(text), text, values)
  return found ?? {}
}

const nameOf = (text: string) => `queue-tabs-${createHash('md5').update(text).digest('hex').slice(0, 12)}`
