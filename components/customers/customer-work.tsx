import { Empty } from '@/components/ui/empty'
import { membershipOf, readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { dayIn } from '@/lib/i18n/time'
import { editsOf } from '@/lib/tasks/definition/may-edit'
import { listCustomerTasks } from '@/lib/tasks/queue/customer-tasks'
import { rowTuple } from '@/lib/tasks/queue/row-tuple'
import { WorkRows } from './work-rows'

/** The tasks about a customer that one may see: open ones first (T-12). */
export async function CustomerWork({ customerId }: { customerId: string }) {
  const { scope, locale, t } = await requireStorePerson()
  const [rows, edits] = await read(scope, (scope) => Promise.all([listCustomerTasks(scope, customerId), editsOf(scope)]))
  if (rows.length === 0) return <Empty title={t('records.noTasks')} text={t('records.noTasksText')} />
  const zone = readerZone(scope)
  const reader = {
    locale,
    t,
    now: scope.now,
    zone,
    today: dayIn(zone, scope.now),
    edits,
    showsStore: true,
    showsWho: membershipOf(scope),
    chainZone: scope.timeZone,
  }
  return (
    <section aria-label={t('records.tabs.work')}>
      <WorkRows rows={rows.map((row) => rowTuple(row, reader))} />
    </section>
  )
}
