import { afterAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { readBulkRun } from './bulk-run'
import { runBulk } from './run-bulk'
import { startBulk } from './start-bulk'
import { undoBulk } from './undo-bulk'

const fixture = await createFixture()
afterAll(() => fixture.close())

const many = (count: number) => Promise.all(Array.from({ length: count }, () => storeTask(fixture.larch)))
const progressOf = (who: Scope, id: string) => read(who, (scope) => readBulkRun(scope, id))
const progress = (id: string) => progressOf(fixture.larch.manager, id)
const counts = async () => {
  const [store] = fixture.larch.stores
  if (!store) throw new Error('no store')
  return (await readQueuePage(fixture.larch.manager, { filter: listFilter.parse({}), store, locale: 'en' })).counts
}
const counted = async () =>
  (
    await fixture.owner.query('select count(*)::int as n from kpi_events where retailer_id = $1 and undone_at is null', [
      fixture.larch.id,
    ])
  ).rows[0].n

describe('one thing done to many tasks (T-8)', () => {
  it('resolves the ticked ones, a line for each that could not be, and counts each once (G-16)', async () => {
    const tasks = await many(3)
    const [first] = tasks
    if (!first) throw new Error('no task')
    await resolveTask(fixture.larch.leo, { taskId: first.id })
    const before = await counted()
    const { id, total } = await startBulk(fixture.larch.manager, { action: 'resolve', taskIds: tasks.map((task) => task.id) })
    expect(total).toBe(3)
    await Promise.all([runBulk(fixture.larch.id, id), runBulk(fixture.larch.id, id)])
    const run = await progress(id)
    expect(run).toMatchObject({ action: 'resolve', state: 'done', done: 2, failed: 1 })
    expect(run.failures).toEqual([expect.objectContaining({ number: first.number, error: expect.stringContaining('Leo') })])
    expect(await counted()).toBe(before + 2)
  })

  it('refuses at once what would change only tasks of head office, and lets a manager’s own run (R-3, T-8)', async () => {
    const officeTask = await storeTask(fixture.larch)
    for (const action of ['due', 'delete', 'priority'] as const)
      await expect(
        startBulk(fixture.larch.manager, { action, taskIds: [officeTask.id], dueOn: '2030-01-01', priority: 'high' }),
      ).rejects.toMatchObject({ key: 'errors.mayChangeNone' })
    const own = await storeTask(fixture.larch)
    await fixture.owner.query('update tasks set is_made_by_store = true where id = $1', [own.id])
    const { total } = await startBulk(fixture.larch.manager, {
      action: 'priority',
      taskIds: [officeTask.id, own.id],
      priority: 'high',
    })
    expect(total).toBe(2)
    const of = { action: 'priority' as const, taskIds: [officeTask.id, own.id], priority: 'low' as const }
    const { id } = await startBulk(fixture.larch.manager, of)
    await runBulk(fixture.larch.id, id)
    const run = await progress(id)
    expect(run).toMatchObject({ done: 1, failed: 1 })
    expect(run.failures).toEqual([
      expect.objectContaining({ number: officeTask.number, error: expect.stringContaining('corporate') }),
    ])
  })

  it('takes the whole run back, which then counts for nothing (G-16)', async () => {
    const tasks = await many(2)
    const before = [await counts(), await counted()]
    const { id } = await startBulk(fixture.larch.manager, { action: 'dismiss', taskIds: tasks.map((task) => task.id) })
    await runBulk(fixture.larch.id, id)
    expect((await counts()).active).toBe((before[0] as { active: number }).active - 2)
    await undoBulk(fixture.larch.manager, { runId: id })
    await runBulk(fixture.larch.id, id)
    expect(await progress(id)).toMatchObject({ state: 'undone', undone: 2 })
    expect([await counts(), await counted()]).toEqual(before)
    await expect(undoBulk(fixture.larch.manager, { runId: id })).rejects.toMatchObject({ key: 'errors.tooLateToUndo' })
  })

  it('is one run however often it was pressed: the same key again is the same run, and nobody else’s (Q-C7)', async () => {
    const tasks = await many(2)
    const sent = { key: newId(), action: 'resolve' as const, taskIds: tasks.map((task) => task.id) }
    const before = await counted()
    const [first, second] = await Promise.all([startBulk(fixture.larch.manager, sent), startBulk(fixture.larch.manager, sent)])
    expect([first.id, second.id]).toEqual([sent.key, sent.key])
    await runBulk(fixture.larch.id, sent.key)
    expect((await startBulk(fixture.larch.manager, sent)).total).toBe(2)
    expect(await progress(sent.key)).toMatchObject({ total: 2, done: 2, failed: 0 })
    expect(await counted()).toBe(before + 2)
    await expect(startBulk(fixture.larch.admin, sent)).rejects.toMatchObject({ key: 'errors.keyUsedOtherwise' })
    await expect(startBulk(fixture.larch.manager, { ...sent, action: 'dismiss' })).rejects.toMatchObject({
      key: 'errors.keyUsedOtherwise',
    })
    await undoBulk(fixture.larch.manager, { runId: sent.key })
    await runBulk(fixture.larch.id, sent.key)
    for (const task of tasks) expect((await rowOf(task.id)).state).toBe('open')
  })

  it('tells what was so already, and takes back only what it changed (T-5, T-8)', async () => {
    const [high, low] = [await storeTask(fixture.larch), await storeTask(fixture.larch)]
    const admin = fixture.larch.admin
    const of = { action: 'priority', priority: 'high' } as const
    const one = await startBulk(admin, { ...of, taskIds: [high.id] })
    await runBulk(fixture.larch.id, one.id)
    const { id } = await startBulk(admin, { ...of, taskIds: [high.id, low.id] })
    await runBulk(fixture.larch.id, id)
    expect(await progressOf(admin, id)).toMatchObject({ done: 1, same: 1, failed: 0 })
    await undoBulk(admin, { runId: id })
    await runBulk(fixture.larch.id, id)
    expect(await progressOf(admin, id)).toMatchObject({ state: 'undone', undone: 1, same: 1 })
    const found = await fixture.owner.query('select priority from tasks where id = any($1) order by number', [[high.id, low.id]])
    expect(found.rows.map((row) => row.priority)).toEqual(['high', 'normal'])
  })

  it('does it to all that a filter finds only when their number was typed', async () => {
    await many(2)
    const { active } = await counts()
    const all = { action: 'priority', priority: 'urgent', query: 'q=carafe' } as const
    await expect(
      startBulk(fixture.larch.admin, { ...all, query: `store=${fixture.larch.stores[0]?.id}`, typedCount: active + 1 }),
    ).rejects.toMatchObject({
      key: 'errors.countChanged',
      values: { count: active },
    })
    const { id, total } = await startBulk(fixture.larch.admin, { ...all, query: 'store=all', typedCount: active })
    expect(total).toBe(active)
    await runBulk(fixture.larch.id, id)
    const urgent = await fixture.owner.query(
      `select count(*)::int as n from tasks where retailer_id = $1 and state = 'open' and priority = 'urgent'`,
      [fixture.larch.id],
    )
    expect(urgent.rows[0].n).toBe(active)
  })

  it('moves, re-dates, deletes and puts back as it was; a due day ends where the new store is (T-3, T-9)', async () => {
    const task = await storeTask(fixture.larch)
    const admin = fixture.larch.admin
    const away = fixture.larch.stores[1]
    const of = { taskIds: [task.id] }
    for (const one of [
      { action: 'due', dueOn: '2027-03-05' },
      { action: 'assign', storeId: away?.id },
      { action: 'delete' },
    ] as const) {
      const before = await rowOf(task.id)
      const { id } = await startBulk(admin, { ...of, ...one })
      await runBulk(fixture.larch.id, id)
      expect(await rowOf(task.id)).not.toEqual(before)
      await undoBulk(admin, { runId: id })
      await runBulk(fixture.larch.id, id)
      expect(await rowOf(task.id)).toEqual(before)
    }
  })

  it('cannot touch, or even name, a task one may not see (R-1)', async () => {
    const foreignTask = await storeTask(fixture.birch)
    const mine = await storeTask(fixture.larch)
    await fixture.owner.query('update tasks set is_made_by_store = true where id = $1', [mine.id])
    const { id, total } = await startBulk(fixture.larch.manager, { action: 'delete', taskIds: [foreignTask.id, mine.id] })
    expect(total).toBe(1)
    await runBulk(fixture.larch.id, id)
    expect((await rowOf(foreignTask.id)).deleted_at).toBeNull()
    await expect(read(fixture.larch.ana, (scope) => readBulkRun(scope, id))).rejects.toBeInstanceOf(NotFound)
    await expect(startBulk(fixture.larch.manager, { action: 'delete', taskIds: [foreignTask.id] })).rejects.toMatchObject({
      key: 'errors.nothingPicked',
    })
  })

  it('stops with the person who asked: after they leave, nothing more is done (Q-T7)', async () => {
    const task = await storeTask(fixture.larch)
    const { id } = await startBulk(fixture.larch.manager, { action: 'resolve', taskIds: [task.id] })
    const { membershipId } = personOf(fixture.larch.manager)
    await fixture.owner.query('update memberships set deactivated_at = now() where id = $1', [membershipId])
    await runBulk(fixture.larch.id, id)
    expect((await rowOf(task.id)).state).toBe('open')
    await fixture.owner.query('update memberships set deactivated_at = null where id = $1', [membershipId])
  })
})

const rowOf = async (id: string) =>
  (await fixture.owner.query('select state, store_id, due_on::text, due_by, deleted_at from tasks where id = $1', [id])).rows[0]
