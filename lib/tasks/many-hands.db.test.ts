import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { replyOf } from '@/lib/testing/reply'
import { editTask } from './definition/edit-task'
import { deleteTask } from './lifecycle/delete-task'
import { findRestorable } from './lifecycle/find-restorable'
import { moveTask } from './lifecycle/move-task'
import { raiseReply } from './lifecycle/raise-reply'
import { restoreTask } from './lifecycle/restore-task'
import { getTask } from './queries'
import { listFilter } from './queue/list-filter'
import { readQueuePage } from './queue/queue-page'
import { listViews } from './views/list-views'
import { removeView, saveView } from './views/save-view'

const fixture = await createFixture()
afterAll(() => fixture.close())

const readPage = (scope: typeof fixture.larch.ana, params: Record<string, string>, all = false) => {
  const [store] = fixture.larch.stores
  if (!store) throw new Error('no store')
  return readQueuePage(scope, { filter: listFilter.parse(params), store: all ? { ...store, id: 'all' } : store, locale: 'en' })
}
const eventsOf = async (id: string) =>
  (await fixture.owner.query('select type from events where task_id = $1 order by at, id', [id])).rows.map((row) => row.type)

describe('two people at one task', () => {
  it('refuses the save made from an older version, and says so; saved again from what it is now it is taken (T-16, Q-C3)', async () => {
    const task = await storeTask(fixture.larch)
    const content = { taskId: task.id, title: 'Hers', description: 'Her words.', version: task.version }
    await editTask(fixture.larch.admin, content)
    await expect(editTask(fixture.larch.admin, { ...content, title: 'His' })).rejects.toMatchObject({
      key: 'errors.changedMeanwhile',
    })
    const now = await read(fixture.larch.ana, (scope) => getTask(scope, task.id))
    expect(now).toMatchObject({ title: 'Hers', version: task.version + 1 })
    await editTask(fixture.larch.admin, { ...content, title: 'His', version: now.version })
    expect((await read(fixture.larch.ana, (scope) => getTask(scope, task.id))).title).toBe('His')
  })

  it('takes one of two saves at once', async () => {
    const task = await storeTask(fixture.larch)
    const content = { taskId: task.id, description: 'Words.', version: task.version }
    const saves = await Promise.allSettled(['One', 'Two'].map((title) => editTask(fixture.larch.admin, { ...content, title })))
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a deleted task (T-9)', () => {
  it('leaves every list and comes back as it was, its log kept', async () => {
    const task = await storeTask(fixture.larch)
    const before = (await readPage(fixture.larch.ana, {})).counts
    await deleteTask(fixture.larch.admin, { taskId: task.id })
    const after = await readPage(fixture.larch.ana, {})
    expect(after.counts).toMatchObject({ active: before.active - 1, deleted: before.deleted + 1 })
    expect(after.rows.map(([id]) => id)).not.toContain(task.id)
    await expect(read(fixture.larch.ana, (scope) => getTask(scope, task.id))).rejects.toBeInstanceOf(NotFound)
    expect((await readPage(fixture.larch.ana, { tab: 'deleted' })).rows.map(([id]) => id)).toContain(task.id)
    await restoreTask(fixture.larch.admin, { taskId: task.id })
    expect((await readPage(fixture.larch.ana, {})).counts).toEqual(before)
    expect(await eventsOf(task.id)).toEqual(['task.created', 'task.deleted', 'task.restored'])
  })

  it('is nobody’s to delete or restore but head office’s or its maker’s (R-3), and stays gone after 30 days', async () => {
    const task = await storeTask(fixture.larch)
    await expect(deleteTask(fixture.larch.ana, { taskId: task.id })).rejects.toBeInstanceOf(Forbidden)
    await expect(deleteTask(fixture.birch.admin, { taskId: task.id })).rejects.toBeInstanceOf(NotFound)
    await deleteTask(fixture.larch.admin, { taskId: task.id })
    await expect(restoreTask(fixture.larch.ana, { taskId: task.id })).rejects.toBeInstanceOf(Forbidden)
    const found = (who: Scope) => read(who, async (scope) => (await findRestorable(scope, task.id))?.id)
    expect(await found(fixture.larch.admin)).toBe(task.id)
    for (const who of [fixture.larch.ana, fixture.birch.admin]) expect(await found(who)).toBeUndefined()
    const late = fixture.larch.at(fixture.larch.admin, new Date(Date.now() + 31 * 86_400_000))
    await expect(restoreTask(late, { taskId: task.id })).rejects.toMatchObject({ key: 'errors.tooLateToRestore' })
    expect(await found(late)).toBeUndefined()
  })

  it('comes back when its customer answers: nothing acknowledged is lost (H-5, G-11)', async () => {
    const task = await storeTask(fixture.larch)
    await deleteTask(fixture.larch.admin, { taskId: task.id })
    const deleted = (await fixture.owner.query('select deleted_at from tasks where id = $1', [task.id])).rows[0].deleted_at
    await raiseReply(fixture.larch.admin, { ...task, deletedAt: deleted }, replyOf({ messageId: task.id }))
    expect((await readPage(fixture.larch.ana, { waiting: 'yes' })).rows.map(([id]) => id)).toContain(task.id)
    expect(await eventsOf(task.id)).toEqual(['task.created', 'task.deleted', 'task.restored', 'task.replied'])
  })
})

describe('a list', () => {
  it('moves to the other store’s with the task, whose day ends at that store’s midnight (T-3, T-11)', async () => {
    const task = await storeTask(fixture.larch, { dueOn: '2027-06-01' })
    const [home, away] = fixture.larch.stores
    const moved = await moveTask(fixture.larch.admin, { taskId: task.id, storeId: away?.id ?? '' })
    expect(moved.dueBy?.toISOString()).toBe('2027-06-02T04:00:00.000Z')
    expect((await readPage(fixture.larch.ana, {})).rows.map(([id]) => id)).not.toContain(task.id)
    await expect(moveTask(fixture.larch.admin, { taskId: task.id, storeId: away?.id ?? '' })).rejects.toMatchObject({
      key: 'errors.alreadyThere',
    })
    await expect(moveTask(fixture.larch.ana, { taskId: task.id, storeId: home?.id ?? '' })).rejects.toBeInstanceOf(Forbidden)
  })

  it('of every store is an admin’s, and for others only their own (R-1)', async () => {
    const [home] = fixture.larch.stores
    const everywhere = await readPage(fixture.larch.admin, {}, true)
    expect(everywhere.rows.some((row) => row[10].startsWith('Bleecker Street'))).toBe(true)
    const mine = await readPage(fixture.larch.ana, {}, true)
    expect(mine.rows.every((row) => row[10].startsWith(home?.name ?? '-') || row[12])).toBe(true)
    expect(everywhere.counts.active).toBeGreaterThan(mine.counts.active)
    expect((await readPage(fixture.birch.admin, {}, true)).rows).toEqual([])
  })

  it('understands words: a state, a priority, and the rest is searched for; quotes search for them as they are (T-7)', async () => {
    await storeTask(fixture.larch, { title: 'Overdue invoice for Ms Gale', priority: 'urgent', dueOn: '2020-01-01' })
    const page = await readPage(fixture.larch.ana, { q: 'overdue urgent gale' })
    expect([page.tab, page.rows.length, page.chips.map(({ label }) => label)]).toEqual([
      'overdue',
      1,
      ['Overdue', 'Urgent', '“gale”'],
    ])
    expect(page.chips[0]?.off).toEqual({ q: 'urgent gale' })
    const comma = await readPage(fixture.larch.ana, { q: 'Gale, Marguerite' })
    expect(comma.rows.length).toBeGreaterThan(0)
    await fixture.owner.query(
      `insert into customer_phones (retailer_id, id, customer_id, phone) values ($1, $2, $3, '+442079460555')`,
      [fixture.larch.id, newId(), fixture.larch.customer.id],
    )
    for (const q of ['+44 20 7946 0555', '020 7946 0555', '442079460555'])
      expect((await readPage(fixture.larch.ana, { q })).rows.length, q).toBeGreaterThan(0)
    expect((await readPage(fixture.larch.ana, { q: '020 7946 0556' })).rows).toEqual([])
    const quoted = await readPage(fixture.larch.ana, { q: '"overdue" gale' })
    expect([quoted.tab, quoted.rows.length]).toEqual(['active', 1])
    const tooLong = await readPage(fixture.larch.ana, { q: 'gale '.repeat(100) })
    expect([tooLong.rows, tooLong.empty?.title]).toEqual([[], 'No active task fits: a search of more than 200 letters'])
  })
})

describe('named views (T-7)', () => {
  it('are one’s own, or shared with a store by its manager; only their maker takes them away', async () => {
    const [home] = fixture.larch.stores
    const view = await saveView(fixture.larch.ana, { name: 'Calls', query: 'type=call' })
    await saveView(fixture.larch.manager, { name: 'Late', query: 'tab=overdue', isShared: true, storeId: home?.id })
    const names = async (scope: typeof fixture.larch.ana) => (await read(scope, listViews)).map(({ name }) => name)
    expect(await names(fixture.larch.ana)).toEqual(['Calls', 'Late'])
    expect(await names(fixture.larch.leo)).toEqual(['Late'])
    expect(await names(fixture.larch.elsewhere)).toEqual([])
    expect(await names(fixture.birch.admin)).toEqual([])
    await expect(saveView(fixture.larch.ana, { name: 'Calls', query: '' })).rejects.toMatchObject({ key: 'errors.viewNameTaken' })
    await expect(
      saveView(fixture.larch.ana, { name: 'Ours', query: '', isShared: true, storeId: home?.id }),
    ).rejects.toBeInstanceOf(Forbidden)
    await expect(removeView(fixture.larch.leo, { viewId: view.id })).rejects.toBeInstanceOf(NotFound)
    await removeView(fixture.larch.ana, { viewId: view.id })
    expect(await names(fixture.larch.ana)).toEqual(['Late'])
  })
})
