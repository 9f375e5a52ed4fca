import { Empty } from '@/components/ui/empty'
import { membershipOf, readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { dayIn } from '@/lib/i18n/time'
import type { RecordRef } from '@/lib/records/record-ref'
import { editsOf } from '@/lib/tasks/definition/may-edit'
import { listRecordTasks } from '@/lib/tasks/queue/record-tasks'
import { rowTuple } from '@/lib/tasks/queue/row-tuple'
import { WorkRows } from './work-rows'

/** The tasks about a record that one may see: the overdue first, then by priority, then by due; the closed below (T-12). */
export async function RecordWork({ record }: { record: RecordRef }) {
  const { scope, locale, t } = await requireStorePerson()
  const [rows, edits] = await read(scope, (scope) => Promise.all([listRecordTasks(scope, record), editsOf(scope)]))
  if (rows.length === 0) return <Empty title={t('records.noWork')} text={t('records.noWorkText')} />
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
