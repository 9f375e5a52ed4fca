import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { momentIn } from '@/lib/i18n/time'
import { fillTimeZones } from './fill-time-zones'

let house: Awaited<ReturnType<typeof testHouse>>
let client: pg.Client
beforeAll(async () => {
  house = await testHouse()
  client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await house.close()
})

const one = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows[0]

it('new zone data are taken once, rename what they call otherwise, and end due days when they say (T-3)', async () => {
  const task = await storeTask(house.larch)
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
