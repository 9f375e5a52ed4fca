import type pg from 'pg'
import { momentSql, wallSql } from './zone-sql'

const zone = 'coalesce(s.time_zone, r.time_zone)'
const inItsZone = `join retailers r on r.id = t.retailer_id left join stores s on s.retailer_id = t.retailer_id and s.id = t.store_id`

/** Of two reminders an hour apart the one must not meet the other on its way: each goes by way of a time when there are none. */
const far = `interval '8760000 hours'`
const nowhere = `interval '0'`

/** What people set by the clock on their store's wall, and what goes with it. */
const setByClock = [
  {
    table: 'tasks',
    column: 'due_at',
    from: `tasks t ${inItsZone} where t.state = 'open'`,
    also: ', due_by = d.moment',
    byKind: nowhere,
  },
  {
    table: 'tasks',
    column: 'starts_at',
    from: `tasks t ${inItsZone} where t.state = 'open'`,
    also: ', ends_at = u.ends_at + (d.moment - u.starts_at)',
    byKind: nowhere,
  },
  {
    table: 'messages',
    column: 'send_at',
    from: `messages t ${inItsZone} where t.state = 'scheduled'`,
    also: '',
    byKind: nowhere,
  },
  {
    table: 'task_reminders',
    column: 'remind_at',
    from: `(select m.*, k.store_id from task_reminders m join tasks k on k.retailer_id = m.retailer_id and k.id = m.task_id) t
      ${inItsZone} where t.reminded_at is null`,
    also: '',
    byKind: far,
  },
]

/** Notes what the clocks will show when it comes, by the rules that are in the table; part of the caller's transaction. */
export async function readWallClocks(client: pg.Client) {
  await client.query(
    `create temporary table wall_clocks (of_column text, retailer_id uuid, id uuid, wall timestamp) on commit drop`,
  )
  for (const { column, from } of setByClock)
    await client.query(
      `insert into wall_clocks select $1, t.retailer_id, t.id, ${wallSql(zone, `t.${column}`)} from ${from} and t.${column} > now()`,
      [column],
    )
}

/** Moves the moments to where the rules in the table put what was noted. What no rule was known for stays. */
export async function keepWallClocks(client: pg.Client) {
  for (const { table, column, from, also, byKind } of setByClock) {
    const moved = `select t.retailer_id, t.id, ${momentSql('t.zone', 't.wall')} as moment
      from (select c.retailer_id, c.id, c.wall, i.zone from wall_clocks c
        join (select t.retailer_id, t.id, ${zone} as zone from ${from}) i on i.retailer_id = c.retailer_id and i.id = c.id
        where c.of_column = $1 and c.wall is not null) t`
    await client.query(
      `update ${table} u set ${column} = d.moment + ${byKind}${also} from (${moved}) d
       where u.retailer_id = d.retailer_id and u.id = d.id and u.${column} <> d.moment`,
      [column],
    )
    if (byKind === far) await client.query(`update ${table} set ${column} = ${column} - ${far} where ${column} > now() + ${far}`)
  }
}
