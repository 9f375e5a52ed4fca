import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { readFeed } from './feed'

const fixture = await createFixture()
afterAll(() => fixture.close())

const feedOf = (taskId: string, max: number) => read(fixture.larch.ana, (scope) => readFeed(scope, taskId, max))

describe('the log of a long task (G-15)', () => {
  it('gives its newest entries, how it began, and how many there are', async () => {
    const { id } = await storeTask(fixture.larch)
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six', 'seven'])
      await commentOnTask(fixture.larch.ana, { taskId: id, text, key: newId() })
    const feed = await feedOf(id, 3)
    expect(feed.events.map(({ data }) => data.words)).toEqual(['five', 'six', 'seven'])
    expect(feed.first[0]?.type).toBe('task.created')
    expect(feed.total).toBe(8)
  })

  it('is whole where it is short', async () => {
    const { id } = await storeTask(fixture.larch)
    const feed = await feedOf(id, 30)
    expect(feed.events.map(({ type }) => type)).toEqual(['task.created'])
    expect(feed).toMatchObject({ total: 1, first: feed.events })
  })

  it('shows nothing of a task of another retailer', async () => {
    const { id } = await storeTask(fixture.birch)
    expect(await feedOf(id, 30)).toEqual({ events: [], first: [], total: 0 })
  })
})
