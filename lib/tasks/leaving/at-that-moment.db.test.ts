import { afterAll, describe, expect, it } from 'vitest'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { createFixture } from '@/lib/testing/fixture'
import { idOf, ownTask as own, whoseTask } from '@/lib/testing/own-task'
import { assignTask } from '../definition/assign-task'
import { resolveTask } from '../lifecycle/resolve-task'
import { deactivateWithWork } from './hand-over'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** People leave in all of them. */
const chain = () => fixture.anotherChain()
const taskNow = (task: { id: string }) => whoseTask(fixture.owner, task)

describe('what is given to somebody while they are deactivated', () => {
  it('goes on with the rest, or is refused: nothing is given to somebody who left', async () => {
    const { ana, leo, manager, admin } = await chain()
    const made = await Promise.all(Array.from({ length: 6 }, () => own(leo)))
    const results = await Promise.allSettled([
      ...made.slice(0, 3).map(({ id }) => assignTask(leo, { taskId: id, assigneeId: idOf(ana) })),
      deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(manager) }),
      ...made.slice(3).map(({ id }) => assignTask(leo, { taskId: id, assigneeId: idOf(ana) })),
      own(leo, { assigneeId: idOf(ana) }),
    ])
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ key: 'errors.personNotFound' })
    const { rows } = await fixture.owner.query('select count(*)::int as n from tasks where assignee_id = $1', [idOf(ana)])
    expect(rows).toEqual([{ n: 0 }])
  })

  it('does not get in the way of what they do themselves at that moment: each of it is theirs, or goes on', async () => {
    const { ana, leo, admin } = await chain()
    const openTasks = await Promise.all(Array.from({ length: 8 }, () => own(ana)))
    const [leaving, ...done] = await Promise.allSettled([
      deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) }),
      ...openTasks.map(({ id }) => resolveTask(ana, { taskId: id })),
    ])
    const resolved = done.filter(({ status }) => status === 'fulfilled').length
    for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(DomainError)
    expect(leaving).toMatchObject({ status: 'fulfilled' })
    const now: Awaited<ReturnType<typeof taskNow>>[] = []
    for (const task of openTasks) now.push(await taskNow(task))
    expect(now.filter(({ state }) => state === 'resolved')).toHaveLength(resolved)
    expect(now.filter(({ state, assigneeId }) => state === 'open' && assigneeId !== idOf(leo))).toEqual([])
  })

  it('waits for the one who gives it, when that began before', async () => {
    const { ana, leo, manager, admin } = await chain()
    const task = await own(leo)
    let leaving: Promise<unknown> = Promise.resolve()
    await transact(leo, async (scope) => {
      await assignTask(scope, { taskId: task.id, assigneeId: idOf(ana) })
      leaving = deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(manager) })
      await waitsForLock()
    })
    expect(await leaving).toMatchObject({ given: 1 })
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(manager) })
  })
})

/** Until one connection waits for another's lock. */
async function waitsForLock() {
  for (;;) {
    const { rows } = await fixture.owner.query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
    if (rows.length > 0) return
  }
}
