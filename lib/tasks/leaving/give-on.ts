import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { stores } from '@/db/schema/tenancy'
import { momentSql } from '@/db/zone-sql'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { recordAll } from '@/lib/activity/record-all'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { announceTasks } from '@/lib/realtime/announce'
import type { Task } from '../task'

export type Leaver = { id: string; name: string; homeStoreId: string | null }
export type Heir = { id: string; name: string; homeStoreId: string | null }
type Work = { leaver: Leaver; to: Heir | 'store'; which: SQL | undefined }
export type AssignedTask = Pick<Task, 'id' | 'storeId' | 'customerId' | 'title' | 'dueBy' | 'replyWaitingSince'> & {
  store: string | null
}

const atOnce = 500

/**
 * Gives somebody's own tasks to a colleague, or makes them their stores', who does them from then on (T-2, T-8): `which` of those one may
 * see (R-1), each with its entry in the log. A due day ends at the new one's midnight, a moment stays (T-3). Without a store there is none
 * to go to. Returns what was given; a part of the caller's transaction.
 */
export async function giveOn(scope: Scope, work: Work): Promise<AssignedTask[]> {
  const given: AssignedTask[] = []
  for (;;) {
    const ids = await nextOf(scope, work)
    if (ids.length > 0) given.push(...(await giveSome(scope, work, ids)))
    if (ids.length < atOnce) return given
  }
}

/** What was given is theirs no more, so that the next look finds the next ones. */
async function nextOf(scope: Scope, { leaver, to, which }: Work): Promise<string[]> {
  const hasStore = to === 'store' && leaver.homeStoreId === null ? isNotNull(tasks.storeId) : undefined
  const theirs = and(eq(tasks.kind, 'personal'), eq(tasks.assigneeId, leaver.id))
  const rows = await scope.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(visible(scope, tasks), theirs, hasStore, which))
    .orderBy(asc(tasks.id))
    .limit(atOnce)
    .for('update')
  return rows.map(({ id }) => id)
}

async function giveSome(scope: Scope, { leaver, to }: Work, ids: string[]): Promise<AssignedTask[]> {
  const ofThese = and(inTenant(scope, tasks), oneOf(tasks.id, ids))
  // Lists of people's own tasks are told of what leaves them while it is still there.
  if (to === 'store') await announceTasks(scope, ids)
  else await giveReminders(scope, leaver, to, ids)
  await scope.db
    .update(tasks)
    .set({ ...(to === 'store' ? ofStore(leaver) : ofHeir(to)), assignedAt: scope.now, version: sql`${tasks.version} + 1` })
    .where(ofThese)
  await scope.db
    .update(tasks)
    .set({ dueBy: sql.raw(momentSql(zoneOfTask, '(tasks.due_on + 1)::timestamp')) })
    .where(and(ofThese, isNotNull(tasks.dueOn)))
  const { id, storeId, customerId, title, dueBy, replyWaitingSince } = tasks
  const given = await scope.db
    .select({ id, storeId, customerId, title, dueBy, replyWaitingSince, store: stores.name })
    .from(tasks)
    .leftJoin(stores, and(eq(stores.retailerId, tasks.retailerId), eq(stores.id, tasks.storeId)))
    .where(ofThese)
  await recordAll(
    scope,
    given.map(({ id: taskId, storeId, customerId, store }) => ({
      type: 'task.edited' as const,
      taskId,
      storeId,
      customerId,
      data: { changes: { assignee: { from: leaver.name, to: to === 'store' ? store : to.name } } },
    })),
  )
  return given
}

const ofHeir = (to: Heir) => ({ assigneeId: to.id, storeId: to.homeStoreId })

/** What people of the store made for one of theirs is the store's own from then on: its managers edit it. */
const ofStore = ({ homeStoreId }: Leaver) => ({
  kind: 'group' as const,
  assigneeId: null,
  storeId: sql`coalesce(${tasks.storeId}, ${homeStoreId}::uuid)`,
  isMadeByStore: sql`exists (select from memberships m where m.retailer_id = tasks.retailer_id and m.id = tasks.creator_id
    and m.role <> 'corporate_admin')`,
})

const zoneOfTask = `coalesce((select s.time_zone from stores s where s.retailer_id = tasks.retailer_id and s.id = tasks.store_id),
  (select r.time_zone from retailers r where r.id = tasks.retailer_id))`

/** Whoever does it now wants to be reminded of it; nobody is twice at one moment. */
const giveReminders = (scope: Scope, leaver: Leaver, to: Heir, ids: string[]) =>
  scope.db.execute(sql`
    update task_reminders r set membership_id = ${to.id}
    where r.retailer_id = ${scope.retailerId} and r.membership_id = ${leaver.id} and r.reminded_at is null
      and r.task_id = any(${sql.param(ids)}::uuid[])
      and not exists (select from task_reminders o where o.retailer_id = r.retailer_id and o.task_id = r.task_id
        and o.membership_id = ${to.id} and o.remind_at = r.remind_at)`)
