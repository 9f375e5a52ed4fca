import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFeed } from '@/lib/activity/feed'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { findTask } from '@/lib/tasks/queries'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { createFixture, makeRetailer, storeTask, type TestRetailer } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { read, transact } from './transact'

const retailers = 20
const atOnce = 200
const answers = howMany({ usually: 2000, soak: 20_000 })

let fixture: Awaited<ReturnType<typeof createFixture>>
let chains: { retailer: TestRetailer; taskId: string; store: TestRetailer['stores'][number] }[]
beforeAll(async () => {
  fixture = await createFixture(5)
  chains = []
  for (let n = 0; n < retailers; n++) {
    const retailer = await makeRetailer(fixture.owner, `chain-${n}`)
    const task = await storeTask(retailer, { title: `Task of chain-${n}.` })
    const [store] = retailer.stores
    if (store) chains.push({ retailer, taskId: task.id, store })
  }
}, 60_000)
afterAll(() => fixture.close())

/** The same numbers in every run. */
function numbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

class Aborted extends Error {}

describe('a few connections shared by many retailers', () => {
  it('give no foreign row in thousands of answers of verbs and queries, 200 at once with random aborts (Q-T4)', async () => {
    const random = numbers(7)
    const foreign: string[] = []
    let seen = 0

    const ask = async () => {
      const mine = chains[Math.floor(random() * chains.length)]
      const other = chains[Math.floor(random() * chains.length)]
      if (!mine || !other) return
      const title = `Task of ${mine.retailer.slug}.`
      // A scope a request, as in the product: looks of one request share a transaction, those of two never.
      const scope = { ...mine.retailer.ana }
      const isAborted = random() < 0.2
      const what = random()
      try {
        if (what < 0.1)
          await transact(scope, async (scope) => {
            await commentOnTask(scope, { taskId: mine.taskId, text: title })
            if (isAborted) throw new Aborted()
          })
        else if (what < 0.55) {
          const [page, feed] = await Promise.all([
            readQueuePage(scope, { filter: listFilter.parse({}), store: mine.store, locale: 'en' }),
            read(scope, async (scope) => {
              if (isAborted) throw new Aborted()
              return readFeed(scope, other.taskId, 50)
            }),
          ])
          if (page.rows.some((row) => row[5] !== title)) foreign.push(`list of ${title}: ${page.rows[0]?.[5]}`)
          if (other !== mine && feed.total > 0) foreign.push(`log of another chain for ${title}`)
        } else {
          const [foreignTask, own] = await read(scope, (scope) =>
            Promise.all([findTask(scope, other.taskId), findTask(scope, mine.taskId)]),
          )
          if (other !== mine && foreignTask) foreign.push(`task of another chain for ${title}`)
          if (own?.title !== title) foreign.push(`own task of ${title}: ${own?.title}`)
        }
      } catch (error) {
        if (!(error instanceof Aborted)) throw error
      }
      seen += 1
    }
    const lane = async () => {
      while (seen < answers) await ask()
    }
    await Promise.all(Array.from({ length: atOnce }, lane))

    expect(foreign).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(answers)
    expect(fixture.pool.totalCount).toBeLessThanOrEqual(5)
    const kept = await fixture.owner.query(
      `select count(*)::int as n from events where type = 'task.commented' and data->>'words' <> (select title from tasks where tasks.id = events.task_id)`,
    )
    expect(kept.rows[0].n).toBe(0)
  }, 240_000)
})
