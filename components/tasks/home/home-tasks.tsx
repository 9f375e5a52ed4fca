import Link from 'next/link'
import { LiveRefresh } from '@/components/live/live-refresh'
import { Icon } from '@/components/ui/icon'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { readerZone, type StoreRef, storeZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { dayIn } from '@/lib/i18n/time'
import { countUnassignedMail } from '@/lib/messaging/unassigned/list-unassigned-mail'
import { editsOf } from '@/lib/tasks/definition/may-edit'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { countMyTasks, listMyTasks } from '@/lib/tasks/queue/my-tasks'
import { countQueue } from '@/lib/tasks/queue/queue-counts'
import { type RowTuple, rowTuple } from '@/lib/tasks/queue/row-tuple'
import { listQueue } from '@/lib/tasks/queue/task-queue'
import { HomeTabs } from './home-tabs'
import { RepliesWaiting } from './replies-waiting'

const firstRows = 3
const repliesShown = 6

/** The task component of the start (G-3): one's own tasks, the store's first three, and the replies that wait. */
export async function HomeTasks({ store }: { store: StoreRef | null }) {
  const { t, scope, person, locale } = await requireStorePerson()
  const storeId = store && scope.features.includes('group_tasks') ? store.id : null
  const [mine, mineCount, queue, counts, edits, unassigned] = await read(scope, (scope) =>
    Promise.all([
      listMyTasks(scope),
      countMyTasks(scope),
      storeId ? listQueue(scope, listFilter.parse({ store: storeId }), repliesShown) : null,
      storeId ? countQueue(scope, storeId) : null,
      editsOf(scope),
      countUnassignedMail(scope),
    ]),
  )
  const tuples = (rows: typeof mine, zone: string): RowTuple[] => {
    const reader = { locale, t, now: scope.now, zone, today: dayIn(zone, scope.now), edits, chainZone: scope.timeZone }
    return rows.map((row) => rowTuple(row, reader))
  }
  const first = tuples(queue?.rows ?? [], storeZone(scope, store))
  return (
    <div>
      <LiveRefresh topics={[`person:${person.membershipId}`, ...(store ? [`store:${store.id}`] : [])]} />
      <HomeTabs
        me={person.membershipId}
        mine={tuples(mine, readerZone(scope))}
        mineCount={mineCount}
        store={store && storeId && counts ? { id: storeId, name: store.name, rows: first.slice(0, firstRows), counts } : null}
      />
      {counts ? <RepliesWaiting rows={first.filter((row) => row[12])} count={counts.replies} storeId={storeId ?? ''} /> : null}
      {unassigned > 0 ? (
        <Link className="line unassigned-line" href="/unassigned-mail" prefetch={false}>
          <Icon name="inbox" />
          <span className="grow">{t('unassignedMail.waiting', { count: unassigned })}</span>
          <Icon name="chevron-right" />
        </Link>
      ) : null}
    </div>
  )
}

export async function HomeTasksSkeleton() {
  const { t } = await requireStorePerson()
  return <RowSkeleton label={t('common.loading')} />
}
