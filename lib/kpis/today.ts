import { membershipOf, type Scope } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'
import { dayIn, momentIn } from '@/lib/i18n/time'

export type Today = {
  mine: number
  resolved: number
  dismissed: number
  replies: number
  answered: number
  minutes_to_answer: number | null
}

/** A store's figures since its midnight, from events alone (T-5, V-1): a close counts once a round, an undone one not at all (G-16). */
export async function readToday(scope: Scope, store: { id: string; timeZone: string }): Promise<Today> {
  const since = momentIn(store.timeZone, dayIn(store.timeZone, scope.now), '00:00')
  const [row] = await statement<Today>(
    scope,
    'today',
    `select k.mine, k.resolved, k.dismissed, e.replies, e.answered, e.minutes_to_answer from
       (select count(*) filter (where kind = 'resolved' and membership_id = $4)::int as mine, count(*) filter (where kind = 'resolved')::int as resolved,
          count(*) filter (where kind = 'dismissed')::int as dismissed
          from kpi_events where retailer_id = $1 and store_id = $2 and at >= $3 and undone_at is null) k,
       (select count(*) filter (where type = 'task.replied')::int as replies, count(*) filter (where type = 'task.answered')::int as answered,
          round(avg((data->>'waitedSeconds')::numeric) filter (where type = 'task.answered') / 60)::int as minutes_to_answer
          from events where retailer_id = $1 and store_id = $2 and type in ('task.replied', 'task.answered') and at >= $3) e`,
    [scope.retailerId, store.id, since, membershipOf(scope)],
  )
  return row ?? { mine: 0, resolved: 0, dismissed: 0, replies: 0, answered: 0, minutes_to_answer: null }
}
