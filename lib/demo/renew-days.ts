import type pg from 'pg'
import { momentSql, wallSql } from '@/db/zone-sql'

const toldKey = 'demo.told_at'
const movedKey = 'demo.days_moved'

const keep = (owner: pg.Client, key: string, value: string) =>
  owner.query(
    'insert into deployment_settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  )

/** Notes when the demo was told. */
export const noteTold = (owner: pg.Client, now: Date) => keep(owner, toldKey, now.toISOString())

const zone = 'coalesce(s.time_zone, r.time_zone)'

/**
 * A demo that is looked at a week later has as much ahead of it as on its first day: what was told with it, is open still and was touched
 * by nobody since is due as many days later as have gone by. Nothing on a database without the demo.
 */
export async function renewDays(owner: pg.Client, now: Date) {
  const { rows } = await owner.query<{ key: string; value: string }>(
    'select key, value from deployment_settings where key = any($1)',
    [[toldKey, movedKey]],
  )
  const value = (key: string) => rows.find((row) => row.key === key)?.value
  const told = new Date(value(toldKey) ?? now)
  const gone = Math.floor((now.getTime() - told.getTime()) / 86_400_000)
  const days = gone - Number(value(movedKey) ?? 0)
  if (days < 1) return
  await owner.query('begin')
  try {
    await owner.query(
      `update tasks u set due_on = u.due_on + $2::int, due_at = d.at, due_by = coalesce(d.at, d.ends) from (
        select t.retailer_id, t.id, ${momentSql(zone, '(t.due_on + 1 + $2::int)::timestamp')} as ends,
          ${momentSql(zone, `(${wallSql(zone, 't.due_at')} + make_interval(days => $2::int))`)} as at
        from tasks t join retailers r on r.id = t.retailer_id left join stores s on s.retailer_id = t.retailer_id and s.id = t.store_id
        where r.slug = 'larch-and-linden' and t.state = 'open' and t.due_by is not null and t.created_at <= $1
          and not exists (select from events e where e.retailer_id = t.retailer_id and e.task_id = t.id and e.at > $1)) d
      where u.retailer_id = d.retailer_id and u.id = d.id and coalesce(d.at, d.ends) is not null`,
      [told, days],
    )
    await keep(owner, movedKey, String(gone))
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
