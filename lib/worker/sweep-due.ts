import type pg from 'pg'
import { enqueueOn } from '@/lib/jobs/enqueue'

/**
 * Enqueues the messages that are due by the product's clock, oldest first, once each however many workers sweep. Where store tasks are
 * switched off their messages stay as they are until they are on again (G-2). Old presences go on the way.
 */
export async function sweepDue(database: pg.ClientBase | pg.Pool) {
  const { rows } = await database.query<{ retailer_id: string; id: string }>(
    `select m.retailer_id, m.id from messages m join tasks t on t.retailer_id = m.retailer_id and t.id = m.task_id
      where m.state = 'scheduled' and m.send_at <= app_now() and (t.kind <> 'group' or exists (
        select from retailer_features f where f.retailer_id = m.retailer_id and f.feature = 'group_tasks' and f.is_on))
      order by m.send_at limit 500`,
  )
  for (const { retailer_id: retailerId, id: messageId } of rows)
    await enqueueOn(database, 'messaging.sendDue', { retailerId, messageId }, { key: `${messageId}:due` })
  await database.query(`delete from presences where seen_at < now() - interval '10 minutes'`)
}
