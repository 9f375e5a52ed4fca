import { afterAll, describe, expect, it } from 'vitest'
import { readFeed } from '@/lib/activity/feed'
import { read } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { dismissTask } from './dismiss-task'
import { reopenByHand } from './reopen-by-hand'
import { resolveTask } from './resolve-task'
import { undoClose } from './undo-close'

const races = howMany({ usually: 20, soak: 200 })
const fixture = await createFixture()
afterAll(() => fixture.close())

const counted = async (taskId: string) =>
  (
    await fixture.owner.query('select kind, membership_id, round, undone_at from kpi_events where task_id = $1 order by round', [
      taskId,
    ])
  ).rows

describe('closing a store task (G-16)', () => {
  it('is done once by anyone there, recorded, and credited to that person', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const resolved = await resolveTask(larch.ana, { taskId: task.id })
    expect(resolved.state).toBe('resolved')
    const { events: feed } = await read(larch.ana, (scope) => readFeed(scope, task.id, 50))
    expect(feed.map((event) => event.type)).toEqual(['task.created', 'task.resolved'])
    const rows = await counted(task.id)
    expect(rows).toHaveLength(1)
    expect(rows[0].membership_id).toBe(larch.ana.actor.kind === 'person' && larch.ana.actor.membershipId)
  })

  it('is not found by somebody of another store or another retailer (R-1)', async () => {
    const task = await storeTask(fixture.larch)
    await expect(resolveTask(fixture.larch.elsewhere, { taskId: task.id })).rejects.toBeInstanceOf(NotFound)
    await expect(resolveTask(fixture.birch.ana, { taskId: task.id })).rejects.toBeInstanceOf(NotFound)
    await expect(resolveTask(fixture.birch.admin, { taskId: task.id })).rejects.toBeInstanceOf(NotFound)
  })

  it('tells the second who was first', async () => {
    const task = await storeTask(fixture.larch)
    await resolveTask(fixture.larch.leo, { taskId: task.id })
    await expect(resolveTask(fixture.larch.ana, { taskId: task.id })).rejects.toMatchObject({
      key: 'errors.alreadyClosed',
      values: { by: 'Leo Marchetti' },
    })
  })

  it('counts dismissed first and resolved later as one dismiss', async () => {
    const task = await storeTask(fixture.larch)
    await dismissTask(fixture.larch.ana, { taskId: task.id })
    await reopenByHand(fixture.larch.ana, { taskId: task.id, reason: 'She came by after all' })
    await resolveTask(fixture.larch.leo, { taskId: task.id })
    const rows = await counted(task.id)
    expect(rows.map((row) => row.kind)).toEqual(['dismissed'])
  })

  it('does not count what is undone within ten seconds, and counts the next round', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await resolveTask(larch.ana, { taskId: task.id })
    const back = await undoClose(larch.ana, { taskId: task.id })
    expect(back.state).toBe('open')
    await dismissTask(larch.leo, { taskId: task.id })
    const rows = await counted(task.id)
    expect(rows.filter((row) => row.undone_at === null).map((row) => row.kind)).toEqual(['dismissed'])
  })

  it('leaves only reopening after ten seconds, and only to whoever pressed', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await resolveTask(larch.ana, { taskId: task.id })
    await expect(undoClose(larch.leo, { taskId: task.id })).rejects.toMatchObject({ key: 'errors.tooLateToUndo' })
    const later = larch.at(larch.ana, new Date(Date.now() + 11_000))
    await expect(undoClose(later, { taskId: task.id })).rejects.toMatchObject({ key: 'errors.tooLateToUndo' })
  })

  it('disappears for an associate who moves to another store (R-4)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const [, away] = larch.stores
    if (larch.leo.actor.kind !== 'person' || !away) throw new Error('nobody')
    const moved = { ...larch.leo, actor: { ...larch.leo.actor, stores: [away] } }
    expect(await read(moved, (scope) => findTask(scope, task.id))).toBeNull()
  })

  it('makes one figure of fifty people pressing at once, race after race, and tells each loser who was first (Q-C1)', async () => {
    const { larch } = fixture
    for (let round = 0; round < races; round++) {
      const task = await storeTask(larch, { title: `Race ${round}` })
      const presses = Array.from({ length: 50 }, (_, index) =>
        (index % 3 === 0 ? dismissTask : resolveTask)(index % 2 === 0 ? larch.ana : larch.leo, { taskId: task.id }),
      )
      const results = await Promise.allSettled(presses)
      const lost = results.filter((result) => result.status === 'rejected')
      expect(results.length - lost.length).toBe(1)
      expect(lost.every((result) => result.reason instanceof Conflict && String(result.reason.values.by).length > 0)).toBe(true)
      expect(await counted(task.id)).toHaveLength(1)
    }
  }, 180_000)
})
