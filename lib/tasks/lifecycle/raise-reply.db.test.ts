import { afterAll, describe, expect, it } from 'vitest'
import { membershipOf } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { replyOf } from '@/lib/testing/reply'
import { raiseReply } from './raise-reply'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('a customer’s answer on the row and in the bell (G-11, V-7)', () => {
  it.each([
    ['three hundred letters, as it came', 'y'.repeat(300), 'y'.repeat(300)],
    ['one letter more, cut at three hundred', `${'y'.repeat(300)}Z`, 'y'.repeat(300)],
  ])('is said with %s', async (_, text, shown) => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await fixture.owner.query('update tasks set contacted_by_id = $1 where id = $2', [membershipOf(larch.ana), task.id])
    const came = replyOf({ text })
    await raiseReply(larch.admin, task, came)
    expect((await read(larch.ana, (scope) => findTask(scope, task.id)))?.replyText).toBe(shown)
    const { rows } = await fixture.owner.query('select text from notifications where cause = $1', [came.messageId])
    expect(rows).toEqual([{ text: shown }])
  })
})
