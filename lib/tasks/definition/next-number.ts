import type { Scope } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'

/** The retailer's next `count` task numbers, counting up, never reused (T-1); returns the first of them. */
export async function nextNumber(scope: Scope, count = 1): Promise<number> {
  const text = 'update retailers set last_task_number = last_task_number + $2 where id = $1 returning last_task_number as last'
  const [row] = await statement<{ last: number }>(scope, 'next-number', text, [scope.retailerId, count])
  if (!row) throw new Error('retailer is gone')
  return row.last - count + 1
}

/** The number of each of `count` new rows, for `insertMany` in the same trip as `nextNumber`, which goes before it. */
export const numberOfRow = (count: number) =>
  `(select last_task_number from retailers where id = current_setting('app.retailer_id')::uuid) - ${count} + r.place`
