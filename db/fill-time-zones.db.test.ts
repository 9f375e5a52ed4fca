import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { momentIn } from '@/lib/i18n/time'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { fillTimeZones } from './fill-time-zones'

let fixture: Awaited<ReturnType<typeof createFixture>>
let client: pg.Client
beforeAll(async () => {
  fixture = await createFixture()
  client = new pg.Client({ connectionString: fixture.database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await fixture.close()
})

const one = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows[0]

it('new zone data are taken once, rename what they call otherwise, and end due days when they say (T-3)', async () => {
  const task = await storeTask(fixture.larch)
  await client.query(`update stores set time_zone = 'US/Pacific' where id = $1`, [task.storeId])
  await client.query(`update tasks set due_on = '2026-12-15', due_at = null, due_by = '2026-12-16T09:00:00Z' where id = $1`, [
    task.id,
  ])
  await fillTimeZones(client)
  expect((await one('select time_zone from stores where id = $1', [task.storeId])).time_zone).toBe('US/Pacific')

  await client.query(`update deployment_settings set value = '1999a' where key = 'time_zones.version'`)
  await client.query(`delete from time_zone_spans where zone like 'America/%'`)
  await fillTimeZones(client)
  expect((await one('select time_zone from stores where id = $1', [task.storeId])).time_zone).toBe('America/Los_Angeles')
  const { due_by } = await one('select due_by from tasks where id = $1', [task.id])
  expect(due_by).toEqual(momentIn('America/Los_Angeles', '2026-12-16', '00:00'))
  expect((await one('select count(*)::int as n from time_zone_spans')).n).toBeGreaterThan(5000)
})

it('what was set for half past six stays at half past six where the store is, when a country changes its clocks (T-3)', async () => {
  const { larch } = fixture
  const store = larch.stores[1]
  await client.query(`update stores set time_zone = 'America/Vancouver' where id = $1`, [store?.id])
  const task = await storeTask(larch)
  const closed = await storeTask(larch)
  // As the rules before 2026 had it: Vancouver an hour behind in winter.
  const [before, now] = ['2027-01-16T02:30:00Z', '2027-01-16T01:30:00Z']
  await client.query(
    `update tasks set store_id = $2, due_on = null, due_at = $3, due_by = $3, starts_at = $3, ends_at = $3::timestamptz + interval '20 minutes'
     where id = any($1)`,
    [[task.id, closed.id], store?.id, before],
  )
  await client.query(`update tasks set state = 'resolved', closed_at = now() where id = $1`, [closed.id])
  for (const hours of [0, 1])
    await client.query(
      `insert into task_reminders (retailer_id, id, task_id, membership_id, remind_at)
       values ($1, gen_random_uuid(), $2, $3, $4::timestamptz + $5 * interval '1 hour')`,
      [larch.id, task.id, larch.ana.actor.kind === 'person' ? larch.ana.actor.membershipId : '', before, hours],
    )
  await client.query(
    `update time_zone_spans set utc_offset = interval '-8 hours' where zone = 'America/Vancouver' and until > '2027-01-01'`,
  )
  await client.query(`update deployment_settings set value = '2025a' where key = 'time_zones.version'`)
  await fillTimeZones(client)
  expect(await one('select due_at, due_by, starts_at, ends_at from tasks where id = $1', [task.id])).toEqual({
    due_at: new Date(now),
    due_by: new Date(now),
    starts_at: new Date(now),
    ends_at: new Date('2027-01-16T01:50:00Z'),
  })
  const { rows } = await client.query('select remind_at from task_reminders where task_id = $1 order by remind_at', [task.id])
  expect(rows.map(({ remind_at }) => remind_at)).toEqual([new Date(now), new Date(before)])
  expect((await one('select due_at from tasks where id = $1', [closed.id])).due_at).toEqual(new Date(before))
})
