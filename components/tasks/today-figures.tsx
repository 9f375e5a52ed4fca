import { readToday } from '@/lib/kpis/today'
import { lengthWords } from '@/lib/tasks/due-words'
import { countQueue } from '@/lib/tasks/queue-counts'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import type { StoreRef } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'

/** Today's numbers of a store as a till roll (V-1, T-5). */
export async function TodayFigures({ store }: { store: StoreRef }) {
  const { say, scope } = await requireFloorPerson()
  const { today, counts } = await read(scope, async (scope) => ({
    today: await readToday(scope, store),
    counts: await countQueue(scope, store.id),
  }))
  const minutes = today.minutes_to_answer
  const lines: [string, string | number, boolean?][] = [
    ['resolvedByYou', today.mine],
    ['resolvedByStore', today.resolved],
    ['dismissed', today.dismissed],
    ['repliesToday', today.replies],
    ['answered', today.answered],
    ['timeToAnswer', minutes === null ? say('tasks.home.noTime') : lengthWords(minutes, say)],
    ['overdueNow', counts.overdue, counts.overdue > 0],
  ]
  return (
    <aside>
      <section aria-labelledby="so-far-today" className="home-num">
        <div className="sec-head">
          <h2 id="so-far-today">{say('tasks.home.figures')}</h2>
        </div>
        <dl className="till">
          {lines.map(([key, figure, isLate]) => (
            <div key={key}>
              <dt>{say(`tasks.home.${key}`)}</dt>
              <dd className={isLate ? 'rose' : undefined}>{figure}</dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  )
}
