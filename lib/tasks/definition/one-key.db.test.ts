import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'

const fixture = await createFixture()
afterAll(() => fixture.close())

const tenTimes = <T>(press: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, press))
const count = async (text: string, value: string) =>
  (await fixture.owner.query(`select count(*)::int as n from ${text}`, [value])).rows[0].n
const refused = { key: 'errors.keyUsedOtherwise' }

describe('one key, one effect (Q-C7)', () => {
  it('ten notes at once with one key are one note and ten equal answers; other words under it are refused', async () => {
    const task = await storeTask(fixture.larch)
    const sent = { taskId: task.id, key: newId(), text: 'She rang.' }
    const answers = await tenTimes(() => commentOnTask(fixture.larch.ana, sent))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count(`events where task_id = $1 and type = 'task.commented'`, task.id)).toBe(1)
    await expect(commentOnTask(fixture.larch.ana, { ...sent, text: 'She came.' })).rejects.toMatchObject(refused)
    await expect(commentOnTask(fixture.larch.leo, sent)).rejects.toMatchObject(refused)
  })

  it('ten new tasks at once with one key are one in each chosen store', async () => {
    const title = `Once ${newId()}`
    const sent = { key: newId(), title, description: 'x', storeIds: fixture.larch.stores.map(({ id }) => id) }
    const answers = await tenTimes(() => createGroupTask(fixture.larch.admin, sent))
    expect(answers.map((made) => made.map(({ number }) => number))).toEqual(
      answers.map(() => answers[0]?.map(({ number }) => number)),
    )
    expect(await count('tasks where title = $1', title)).toBe(2)
    await expect(createGroupTask(fixture.larch.admin, { ...sent, description: 'y' })).rejects.toMatchObject(refused)
  })

  it('the same for a task of one’s own; what was refused leaves its key free', async () => {
    const title = `Mine ${newId()}`
    const sent = { key: newId(), title, description: 'x' }
    await expect(createPersonalTask(fixture.larch.ana, { ...sent, customerId: newId() })).rejects.toMatchObject({
      key: 'errors.customerNotFound',
    })
    const made = await tenTimes(() => createPersonalTask(fixture.larch.ana, sent))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await count('tasks where title = $1', title)).toBe(1)
  })
})
