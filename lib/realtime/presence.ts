import { sql } from 'drizzle-orm'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'
import { newId } from '@/lib/ids'

export type Presence = { taskId: string; membershipId: string; name: string; isWriting: boolean }

const countsFor = sql`interval '30 seconds'`

/** Notes that somebody is there, in real time; true when others would see a difference. */
export async function seePresence(scope: Scope, { taskId, isWriting }: { taskId: string; isWriting: boolean }): Promise<boolean> {
  const { rows } = await scope.db.execute<{ changed: boolean }>(sql`
    with was as (select is_writing, seen_at from presences
      where retailer_id = ${scope.retailerId} and task_id = ${taskId} and membership_id = ${membershipOf(scope)})
    insert into presences (retailer_id, id, task_id, membership_id, is_writing, seen_at)
    values (${scope.retailerId}, ${newId()}, ${taskId}, ${membershipOf(scope)}, ${isWriting}, now())
    on conflict (retailer_id, task_id, membership_id) do update set is_writing = excluded.is_writing, seen_at = excluded.seen_at
    returning coalesce((select is_writing <> ${isWriting} or seen_at < now() - ${countsFor} from was), true) as changed`)
  return rows[0]?.changed ?? false
}

/** Notes that somebody has left; true when they were there. */
export async function leavePresence(scope: Scope, taskId: string): Promise<boolean> {
  const { rowCount } = await scope.db.execute(sql`
    delete from presences where retailer_id = ${scope.retailerId} and task_id = ${taskId} and membership_id = ${membershipOf(scope)}`)
  return rowCount === 1
}

const isHere = `p.seen_at > now() - interval '30 seconds'`

/** Who is at each of the tasks `picked`, besides the reader ($3): writing before looking. */
export const hereOfPicked = `select distinct on (p.task_id) p.task_id, m.name, p.is_writing
  from presences p join memberships m on m.retailer_id = p.retailer_id and m.id = p.membership_id
  where p.retailer_id = $1 and p.task_id = any(array(select id from picked)) and p.membership_id is distinct from $3 and ${isHere}
  order by p.task_id, p.is_writing desc, m.name, p.membership_id`

/** Who else looks at these tasks now, and who writes. Ask only for tasks one may see. */
export async function presencesOf(scope: Scope, taskIds: string[]): Promise<Presence[]> {
  if (taskIds.length === 0) return []
  return statement<Presence>(
    scope,
    'presences-of',
    `select p.task_id as "taskId", p.membership_id as "membershipId", m.name, p.is_writing as "isWriting"
     from presences p join memberships m on m.retailer_id = p.retailer_id and m.id = p.membership_id
     where p.retailer_id = $1 and p.task_id = any($2::uuid[]) and p.membership_id is distinct from $3 and ${isHere}
     order by p.is_writing desc, m.name, p.membership_id limit 500`,
    [scope.retailerId, taskIds, membershipOf(scope)],
  )
}
