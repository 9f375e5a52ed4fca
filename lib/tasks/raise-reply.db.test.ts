import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { newId } from '@/lib/ids'
import { membershipOf } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { findTask } from './queries'
import { raiseReply } from './raise-reply'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

describe('a customer’s answer on the row and in the bell (G-11, V-7)', () => {
  it.each([
    ['three hundred letters, as it came', 'y'.repeat(300), 'y'.repeat(300)],
    ['one letter more, cut at three hundred', `${'y'.repeat(300)}Z`, 'y'.repeat(300)],
  ])('is said with %s', async (_, words, said) => {
    const { larch } = house
    const task = await storeTask(larch)
    await house.owner.query('update tasks set contacted_by_id = $1 where id = $2', [membershipOf(larch.ana), task.id])
    const came = { messageId: newId(), by: 'Marguerite', photos: 0, files: 0, isUnverified: false, isDoubtful: false }
    await raiseReply(larch.admin, task, { ...came, words })
    expect((await read(larch.ana, (scope) => findTask(scope, task.id)))?.replyWords).toBe(said)
    const { rows } = await house.owner.query('select words from notifications where cause = $1', [came.messageId])
    expect(rows).toEqual([{ words: said }])
  })
})
