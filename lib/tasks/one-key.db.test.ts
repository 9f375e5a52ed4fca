import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { newId } from '@/lib/ids'
import { commentOnTask } from './comment-on-task'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const tenTimes = <T>(press: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, press))
const count = async (text: string, value: string) =>
  (await house.owner.query(`select count(*)::int as n from ${text}`, [value])).rows[0].n
const refused = { key: 'errors.keyUsedOtherwise' }

describe('one key, one effect (Q-C7)', () => {
  it('ten notes at once with one key are one note and ten equal answers; other words under it are refused', async () => {
    const task = await storeTask(house.larch)
    const sent = { taskId: task.id, key: newId(), words: 'She rang.' }
    const answers = await tenTimes(() => commentOnTask(house.larch.ana, sent))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count(`events where task_id = $1 and type = 'task.commented'`, task.id)).toBe(1)
    await expect(commentOnTask(house.larch.ana, { ...sent, words: 'She came.' })).rejects.toMatchObject(refused)
    await expect(commentOnTask(house.larch.leo, sent)).rejects.toMatchObject(refused)
  })

  it('ten new tasks at once with one key are one in each chosen store', async () => {
    const title = `Once ${newId()}`
    const sent = { key: newId(), title, description: 'x', storeIds: house.larch.stores.map(({ id }) => id) }
    const answers = await tenTimes(() => createGroupTask(house.larch.admin, sent))
    expect(answers.map((made) => made.map(({ number }) => number))).toEqual(
      answers.map(() => answers[0]?.map(({ number }) => number)),
    )
    expect(await count('tasks where title = $1', title)).toBe(2)
    await expect(createGroupTask(house.larch.admin, { ...sent, description: 'y' })).rejects.toMatchObject(refused)
  })

  it('the same for a task of one’s own; what was refused leaves its key free', async () => {
    const title = `Mine ${newId()}`
    const sent = { key: newId(), title, description: 'x' }
    await expect(createPersonalTask(house.larch.ana, { ...sent, customerId: newId() })).rejects.toMatchObject({
      key: 'errors.customerNotFound',
    })
    const made = await tenTimes(() => createPersonalTask(house.larch.ana, sent))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await count('tasks where title = $1', title)).toBe(1)
  })
})
