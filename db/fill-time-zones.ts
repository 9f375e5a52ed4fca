import type pg from 'pg'
import { canonicalZone, isTimeZone, timeZones } from '@/lib/i18n/time-zones'
import { spansOf, zoneDataVersion } from '@/lib/i18n/zone-rules'
import { keepWallClocks, readWallClocks } from './wall-clocks'
import { momentSql } from './zone-sql'

const settingKey = 'time_zones.version'
const firstYear = Date.UTC(2015, 0)
const lastYear = Date.UTC(2050, 0)

/**
 * Puts the pinned package's zone rules of 2015 to 2050 into `time_zone_spans` unless they are there already; before and after, the first and
 * the last offset stand. Zones that the data call otherwise now are renamed where stores and customers are in them, days due end when the
 * new rules say, and what was set for 18:30 where the store is stays at 18:30 there.
 */
export async function fillTimeZones(client: pg.Client): Promise<void> {
  const kept = await client.query<{ value: string }>('select value from deployment_settings where key = $1', [settingKey])
  if (kept.rows[0]?.value === zoneDataVersion) return
  await client.query('begin')
  try {
    await readWallClocks(client)
    await client.query('delete from time_zone_spans')
    const rows = timeZones().flatMap(spansFrom)
    const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name])
    await client.query(
      `insert into time_zone_spans (zone, wall_until, until, utc_offset)
       select * from unnest($1::text[], $2::timestamp[], $3::timestamptz[], $4::interval[])`,
      [column('zone'), column('wallUntil'), column('until'), column('utcOffset')],
    )
    for (const table of ['stores', 'customers', 'retailers']) await rename(client, table)
    await moveDueDays(client)
    await keepWallClocks(client)
    await client.query(
      'insert into deployment_settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [settingKey, zoneDataVersion],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  await client.query('analyze time_zone_spans')
}

function spansFrom(zone: string) {
  const spans = spansOf(zone).filter(({ from, until }) => until > firstYear && from < lastYear)
  return spans.map(({ until, offset }, index) => {
    const next = spans[index + 1]
    const isLast = !next
    return {
      zone,
      until: isLast ? 'infinity' : new Date(until).toISOString(),
      wallUntil: isLast ? 'infinity' : new Date(until + Math.max(offset, next.offset)).toISOString().slice(0, -1),
      utcOffset: `${offset / 1000} seconds`,
    }
  })
}

/** The end of a due day is kept as a moment, so that lists need no zone: with other rules it is another one (T-3). */
const moveDueDays = (client: pg.Client) =>
  client.query(`update tasks t set due_by = d.ends from (
    select t.retailer_id, t.id, ${momentSql('coalesce(s.time_zone, r.time_zone)', '(t.due_on + 1)::timestamp')} as ends
    from tasks t join retailers r on r.id = t.retailer_id left join stores s on s.retailer_id = t.retailer_id and s.id = t.store_id
    where t.state = 'open' and t.due_on >= current_date - 1) d
  where t.retailer_id = d.retailer_id and t.id = d.id and t.due_by is distinct from d.ends and d.ends is not null`)

async function rename(client: pg.Client, table: string) {
  const { rows } = await client.query<{ zone: string }>(
    `select distinct time_zone as zone from ${table} where time_zone is not null and time_zone not in (select zone from time_zone_spans)`,
  )
  for (const { zone } of rows)
    if (isTimeZone(zone))
      await client.query(`update ${table} set time_zone = $2 where time_zone = $1`, [zone, canonicalZone(zone)])
}
