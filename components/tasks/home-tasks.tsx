import { LiveRefresh } from '@/components/live/live-refresh'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { listFilter } from '@/lib/tasks/list-filter'
import { countMyTasks, listMyTasks } from '@/lib/tasks/my-tasks'
import { countQueue } from '@/lib/tasks/queue-counts'
import { type RowTuple, rowTuple } from '@/lib/tasks/row-tuple'
import { listQueue } from '@/lib/tasks/task-queue'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import type { StoreRef } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { HomeTabs } from './home-tabs'
import { homeWords } from './home-words'
import { RepliesWaiting } from './replies-waiting'

const firstRows = 3
const repliesShown = 6

/** The task component of the start (G-3): one's own tasks, the store's first three, and the replies that wait. */
export async function HomeTasks({ store }: { store: StoreRef | null }) {
  const { say, scope, locale } = await requireFloorPerson()
  const storeId = store && scope.features.includes('group_tasks') ? store.id : null
  const found = await read(scope, async (scope) => ({
    mine: await listMyTasks(scope),
    mineCount: await countMyTasks(scope),
    queue: storeId ? await listQueue(scope, listFilter.parse({ store: storeId }), repliesShown) : null,
    counts: storeId ? await countQueue(scope, storeId) : null,
  }))
  const tuples = (rows: typeof found.mine): RowTuple[] => rows.map((row) => rowTuple(row, { locale, say, now: scope.now }))
  const queue = tuples(found.queue?.rows ?? [])
  return (
    <div>
      {store ? <LiveRefresh topics={[`store:${store.id}`]} /> : null}
      <HomeTabs
        mine={tuples(found.mine)}
        mineCount={found.mineCount}
        store={storeId && found.counts ? { id: storeId, rows: queue.slice(0, firstRows), counts: found.counts } : null}
        say={homeWords(say, store?.name ?? '', found.counts)}
      />
      {found.counts ? (
        <RepliesWaiting rows={queue.filter((row) => row[12])} count={found.counts.replies} storeId={storeId ?? ''} />
      ) : null}
    </div>
  )
}

export async function HomeTasksSkeleton() {
  const { say } = await requireFloorPerson()
  return <RowSkeleton label={say('common.loading')} />
}
