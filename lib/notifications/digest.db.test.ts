import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { transact } from '@/lib/database/transact'
import { momentIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { createFixture, storeTask, type TestRetailer } from '@/lib/testing/fixture'
import { sendDigests } from './digest'
import { notify } from './notify'

let fixture: Awaited<ReturnType<typeof createFixture>>
let larch: TestRetailer
beforeAll(async () => {
  fixture = await createFixture()
  larch = fixture.larch
})
afterAll(() => fixture.close())

type Digest = { to: string; by: string; lines: string[] }
const digests = async (): Promise<Digest[]> =>
  (
    await fixture.owner.query(`select payload from graphile_worker._private_jobs where payload->>'kind' = 'digest' order by id`)
  ).rows.map(({ payload }) => payload)

/** The mails that the sweep of a moment brought. */
async function digestsAt(moment: Date) {
  const before = (await digests()).length
  await transact({ ...(await scopeOfRetailer(larch.id)), now: moment }, sendDigests)
  return (await digests()).slice(before)
}

/** So many things that somebody was not told of yet. */
async function unread(who: Scope, count: number, storeId = larch.stores[0]?.id ?? '') {
  const task = await storeTask(larch, { storeIds: [storeId] })
  const notification = { kind: 'mention' as const, taskId: task.id, to: [personOf(who).membershipId] }
  await transact(larch.admin, async (scope) => {
    for (let times = 0; times < count; times++) await notify(scope, { ...notification, cause: newId() })
  })
}

describe('the daily digest (V-7)', () => {
  it('comes at eight where one works, not a minute before: in London by its summer clock, in New York by New York’s', async () => {
    await unread(larch.leo, 1)
    await unread(larch.elsewhere, 1, larch.stores[1]?.id)
    const of = async (zone: string, time: string) => (await digestsAt(momentIn(zone, '2030-07-01', time))).map(({ to }) => to)
    expect(await of('Europe/London', '07:59')).toEqual([])
    expect(await of('Europe/London', '08:00')).toEqual([personOf(larch.leo).email])
    expect(await of('America/New_York', '07:59')).toEqual([])
    expect(await of('America/New_York', '08:00')).toEqual([personOf(larch.elsewhere).email])
  })

  it('names twenty things, and of more than that says how many there are', async () => {
    const on = async (day: string) =>
      (await digestsAt(momentIn('Europe/London', day, '08:00'))).map(({ lines, by }) => [lines.length, by])
    await unread(larch.leo, 20)
    expect(await on('2030-07-02')).toEqual([[20, '20']])
    await unread(larch.leo, 21)
    expect(await on('2030-07-03')).toEqual([[20, '21']])
  })
})
