import Link from 'next/link'
import type { StoreRef } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { dayIn } from '@/lib/i18n/time'
import { readToday } from '@/lib/kpis/today'
import { formatLength } from '@/lib/tasks/due/format-due'
import { countQueue } from '@/lib/tasks/queue/queue-counts'

type Figure = 'resolvedByYou' | 'resolvedByStore' | 'dismissed' | 'repliesToday' | 'answered' | 'timeToAnswer' | 'overdueNow'

/** Today's numbers of a store as a till roll (V-1, T-5). */
export async function TodayFigures({ store }: { store: StoreRef }) {
  const { t, scope } = await requireStorePerson()
  const { today, counts } = await read(scope, async (scope) => ({
    today: await readToday(scope, store),
    counts: await countQueue(scope, store.id),
  }))
  const minutes = today.minutes_to_answer
  const day = dayIn(store.timeZone, scope.now)
  const list = (tab: string) => `/tasks?store=${store.id}&tab=${tab}`
  const closedToday = `&closedFrom=${day}&closedTo=${day}`
  const lines: [Figure, string | number, string?][] = [
    ['resolvedByYou', today.mine],
    ['resolvedByStore', today.resolved, `${list('resolved')}${closedToday}`],
    ['dismissed', today.dismissed, `${list('dismissed')}${closedToday}`],
    ['repliesToday', today.replies],
    ['answered', today.answered],
    ['timeToAnswer', minutes === null ? t('tasks.home.noTime') : formatLength(minutes, t)],
    ['overdueNow', counts.overdue, list('overdue')],
  ]
  return (
    <aside>
      <section aria-labelledby="so-far-today" className="home-figures">
        <div className="section-head">
          <h2 id="so-far-today">{t('tasks.home.figures')}</h2>
        </div>
        <dl className="till">
          {lines.map(([key, figure, href]) => (
            <div key={key}>
              <dt>{t(`tasks.home.${key}`)}</dt>
              <dd className={key === 'overdueNow' && counts.overdue > 0 ? 'rose' : undefined}>
                {href && scope.features.includes('group_tasks') ? (
                  <Link href={href} prefetch={false}>
                    {figure}
                  </Link>
                ) : (
                  figure
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  )
}
