import { afterAll, beforeAll, expect, it } from 'vitest'
import { momentIn } from '@/lib/i18n/time'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { noteTold, renewDays } from './renew-days'

let chain: Awaited<ReturnType<typeof createFixture>>
beforeAll(async () => {
  chain = await createFixture()
})
afterAll(() => chain.close())

const dueOf = async (id: string) =>
  (await chain.owner.query('select due_on::text, due_at, due_by from tasks where id = $1', [id])).rows[0]

it('a demo looked at days later has its days ahead again, by the clock of each store; what somebody touched stays', async () => {
  const { owner, larch } = chain
  const toldAt = new Date('2027-03-26T10:00:00Z')
  const made = await Promise.all([storeTask(larch), storeTask(larch), storeTask(larch)])
  const [day, time, touched] = made.map(({ id }) => id) as [string, string, string]
  const ids = [day, time, touched]
  await owner.query(`update retailers set slug = 'larch-and-linden' where id = $1`, [larch.id])
  await owner.query(`update events set at = '2027-03-20T10:00:00Z' where task_id = any($1)`, [ids])
  await owner.query(
    `update tasks set created_at = '2027-03-20T10:00:00Z', due_on = '2027-03-27', due_at = null, due_by = '2027-03-28T00:00:00Z' where id = any($1)`,
    [ids],
  )
  await owner.query(
    `update tasks set due_on = null, due_at = '2027-03-27T17:00:00Z', due_by = '2027-03-27T17:00:00Z' where id = $1`,
    [time],
  )
  await owner.query(`update events set at = '2027-03-27T09:00:00Z' where task_id = $1`, [touched])

  await renewDays(owner, new Date('2027-04-09T10:00:00Z'))
  expect((await dueOf(day)).due_on).toBe('2027-03-27')
  await noteTold(owner, toldAt)
  await renewDays(owner, new Date('2027-03-27T09:00:00Z'))
  expect((await dueOf(day)).due_on).toBe('2027-03-27')
  for (const now of ['2027-03-29T11:00:00Z', '2027-03-29T12:00:00Z', '2027-03-30T11:00:00Z'])
    await renewDays(owner, new Date(now))

  const zone = larch.stores[0]?.timeZone ?? ''
  expect(await dueOf(day)).toEqual({ due_on: '2027-03-31', due_at: null, due_by: momentIn(zone, '2027-04-01', '00:00') })
  const at = momentIn(zone, '2027-03-31', '17:00')
  expect(await dueOf(time)).toEqual({ due_on: null, due_at: at, due_by: at })
  expect((await dueOf(touched)).due_on).toBe('2027-03-27')
})
