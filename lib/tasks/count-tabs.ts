import { createHash } from 'node:crypto'
import type { Scope } from '@/lib/tenancy/scope'
import { statement } from '@/lib/tenancy/statement'
import type { ListFilter } from './list-filter'
import { mostCounted, mostOfATab, type Narrowed, type QueueCounts } from './queue-counts'
import { queueWhere } from './queue-where'

const shown = ['active', 'overdue', 'resolved', 'dismissed'] as const

/**
 * How many the same filter finds under each tab (T-7), given what there is without it. Nothing over every store where that would cost more
 * than the list, or where it finds more than are counted.
 */
export async function countTabs(scope: Scope, filter: ListFilter, all: QueueCounts): Promise<Narrowed> {
  if (filter.store !== 'all' || filter.customer) return countTogether(scope, filter)
  return shown.every((tab) => all[tab] <= mostOfATab) ? countEach(scope, filter) : {}
}

/** In one look through one store's tasks, or one customer's. */
async function countTogether(scope: Scope, filter: ListFilter): Promise<Narrowed> {
  const values: unknown[] = [scope.retailerId, scope.now]
  const where = queueWhere(scope, { ...filter, tab: 'any', after: '' }, (value) => `$${values.push(value)}`)
  const of = (condition: string) => `count(*) filter (where ${condition})::int`
  const text = `select ${of(`state = 'open'`)} as active, ${of(`state = 'open' and due_by <= $2`)} as overdue,
      ${of(`state = 'resolved'`)} as resolved, ${of(`state = 'dismissed'`)} as dismissed, count(*)::int as "all"
    from (select t.state, t.due_by from tasks t where ${where.join(' and ')} limit ${mostCounted + 1}) x`
  const [found] = await statement<Required<Narrowed> & { all: number }>(scope, nameOf(text), text, values)
  if (!found || found.all > mostCounted) return {}
  const { all: _all, ...counts } = found
  return counts
}

/** Tab by tab, each through its own partial index, which leads past the tasks that are no store's. */
async function countEach(scope: Scope, filter: ListFilter): Promise<Narrowed> {
  const values: unknown[] = [scope.retailerId]
  const put = (value: unknown) => `$${values.push(value)}`
  const some = shown.map((tab) => {
    const where = queueWhere(scope, { ...filter, tab, after: '' }, put).join(' and ')
    return `(select count(*)::int from tasks t where ${where}) as ${tab}`
  })
  const text = `select ${some.join(', ')}`
  const [found] = await statement<Narrowed>(scope, nameOf(text), text, values)
  return found ?? {}
}

const nameOf = (text: string) => `queue-tabs-${createHash('md5').update(text).digest('hex').slice(0, 12)}`
