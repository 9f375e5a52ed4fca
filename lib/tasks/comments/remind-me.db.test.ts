import { afterAll, describe, expect, it } from 'vitest'
import { scopeOfMember } from '@/lib/access/member-scope'
import { personOf, type Scope } from '@/lib/access/scope'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { remindMe } from './remind-me'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** Somebody in the summer of 2030, with the stores they have now. */
async function inSummer(scope: Scope) {
  const found = await scopeOfMember(scope.retailerId, personOf(scope).membershipId)
  if (!found) throw new Error('has left')
  return { ...found, now: new Date('2030-06-01T12:00:00Z') }
}

describe('a reminder (T-1)', () => {
  const nine = { day: '2030-07-01', time: '09:00' }

  it('at nine comes at nine on the clock of one’s own home store, in whatever zone the task is', async () => {
    const { larch, owner } = fixture
    const away = larch.stores[1]?.id ?? ''
    const { membershipId } = personOf(larch.leo)
    await owner.query('insert into membership_stores (retailer_id, id, membership_id, store_id) values ($1, $2, $3, $4)', [
      larch.id,
      newId(),
      membershipId,
      away,
    ])
    const taskId = (await storeTask(larch, { storeIds: [away] })).id
    const remindAt = async (scope: Scope) => (await remindMe(await inSummer(scope), { taskId, ...nine })).remindAt.toISOString()
    expect(await remindAt(larch.leo)).toBe('2030-07-01T08:00:00.000Z')
    expect(await remindAt(larch.elsewhere)).toBe('2030-07-01T13:00:00.000Z')
    const { rows } = await owner.query('select remind_at from task_reminders where task_id = $1 order by remind_at', [taskId])
    expect(rows.map((row) => row.remind_at.toISOString())).toEqual(['2030-07-01T08:00:00.000Z', '2030-07-01T13:00:00.000Z'])
  })

  it('for a moment that is over on one’s own clock is refused at its day; a minute later is taken', async () => {
    const { larch } = fixture
    const taskId = (await storeTask(larch)).id
    const leo = { ...(await inSummer(larch.leo)), now: new Date('2030-07-01T08:00:00Z') }
    await expect(remindMe(leo, { taskId, ...nine })).rejects.toMatchObject({ key: 'errors.remindPast', field: 'day' })
    expect(await remindMe(leo, { taskId, ...nine, time: '09:01' })).toEqual({ remindAt: new Date('2030-07-01T08:01:00Z') })
  })
})
