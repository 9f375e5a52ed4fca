import { afterAll, describe, expect, it } from 'vitest'
import { getStore } from '@/lib/access/stores'
import { readFeed } from '@/lib/activity/feed'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { addDays, dayIn } from '@/lib/i18n/time'
import { changeStore } from '@/lib/stores/save-store'
import { getTask } from '@/lib/tasks/queries'
import { isOverdue } from '@/lib/tasks/task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'
import { editTask } from './edit-task'
import { setDue } from './set-due'
import { setPriority } from './set-priority'

const fixture = await createFixture()
afterAll(() => fixture.close())

const content = { title: 'Another title', description: 'Another reason' }

describe('making and changing tasks (G-1, T-1, R-3)', () => {
  it('gives every chosen store its own copy and number, counting up', async () => {
    const { larch } = fixture
    const made = await createGroupTask(larch.admin, { ...content, storeIds: larch.stores.map((store) => store.id) })
    expect(made.map((task) => task.storeId).sort()).toEqual(larch.stores.map((store) => store.id).sort())
    expect((made[1]?.number ?? 0) - (made[0]?.number ?? 0)).toBe(1)
  })

  it('is for managers of the store and admins; nobody makes one elsewhere', async () => {
    const { larch, birch } = fixture
    const storeIds = [larch.stores[1]?.id ?? '']
    await expect(createGroupTask(larch.ana, { ...content, storeIds })).rejects.toBeInstanceOf(Forbidden)
    await expect(createGroupTask(larch.manager, { ...content, storeIds })).rejects.toBeInstanceOf(NotFound)
    await expect(createGroupTask(birch.admin, { ...content, storeIds })).rejects.toBeInstanceOf(NotFound)
    const stray = createGroupTask(larch.admin, { ...content, storeIds, customerId: birch.customer.id })
    await expect(stray).rejects.toBeInstanceOf(NotFound)
  })

  it('writes old and new into the log, and refuses an associate head office’s task', async () => {
    const { larch } = fixture
    const task = await storeTask(larch, { dueOn: '2026-12-01' })
    await editTask(larch.admin, { taskId: task.id, ...content, dueOn: '2026-12-01', dueTime: '17:00' })
    const { events: feed } = await read(larch.admin, (scope) => readFeed(scope, task.id, 50))
    expect(feed.at(-1)?.data).toMatchObject({
      changes: { title: { from: 'The carafe is in', to: 'Another title' }, dueAt: { to: '2026-12-01T17:00:00.000Z' } },
    })
    await expect(editTask(larch.ana, { taskId: task.id, ...content })).rejects.toBeInstanceOf(Forbidden)
    await expect(editTask(larch.elsewhere, { taskId: task.id, ...content })).rejects.toBeInstanceOf(NotFound)
  })

  it('tells no change where nothing changed, and stays the version it is (T-5, T-16)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch, { dueOn: '2026-12-01', priority: 'urgent' })
    const count = async () => (await read(larch.admin, (scope) => readFeed(scope, task.id, 50))).total
    const unchanged = { title: task.title, description: `<p>${task.description}</p>`, descriptionIs: 'html' as const }
    const same = { ...unchanged, type: task.type, priority: task.priority, dueOn: '2026-12-01', productIds: [], assetId: '' }
    const before = await count()
    const saved = [
      await setPriority(larch.admin, { taskId: task.id, priority: 'urgent' }),
      await setDue(larch.admin, { taskId: task.id, dueOn: '2026-12-01' }),
      await editTask(larch.admin, { taskId: task.id, version: task.version, ...same }),
    ]
    for (const { version } of saved) expect(version).toBe(task.version)
    expect(await count()).toBe(before)
    const bold = { ...same, description: `<p><strong>${task.description}</strong></p>` }
    const after = await editTask(larch.admin, { taskId: task.id, version: task.version, ...bold })
    expect(after.version).toBe(task.version + 1)
    expect(await count()).toBe(before + 1)
    const older = editTask(larch.admin, { taskId: task.id, version: task.version, ...bold })
    await expect(older).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
  })

  it('is late at midnight where the store is, and follows the store to another zone (T-3)', async () => {
    const { larch } = fixture
    const [, away] = larch.stores
    const today = dayIn('America/New_York', larch.admin.now)
    const [task] = await createGroupTask(larch.admin, { ...content, storeIds: [away?.id ?? ''], dueOn: today })
    if (!task?.dueBy) throw new Error('no due')
    expect(isOverdue(task, new Date(task.dueBy.getTime() - 1000))).toBe(false)
    expect(isOverdue(task, task.dueBy)).toBe(true)
    expect(dayIn('America/New_York', task.dueBy)).toBe(addDays(today, 1))
    const {
      id: _id,
      retailerId: _retailer,
      createdAt: _created,
      ...store
    } = await read(larch.admin, (scope) => getStore(scope, away?.id ?? ''))
    await changeStore(larch.admin, away?.id ?? '', { ...store, timeZone: 'America/Los_Angeles' })
    const moved = await read(larch.admin, (scope) => getTask(scope, task.id))
    expect((moved.dueBy?.getTime() ?? 0) - task.dueBy.getTime()).toBe(3 * 3_600_000)
  })

  it('starts and ends on each store’s own clock; the log keeps old and new, and an end before its start is refused (T-1)', async () => {
    const { larch } = fixture
    const typed = { startsAt: '2027-03-01T10:00', endsAt: '2027-03-01T11:30' }
    const made = await createGroupTask(larch.admin, { ...content, ...typed, everyStore: true })
    const starts = new Set(made.map((task) => task.startsAt?.toISOString()))
    expect(starts).toContain('2027-03-01T10:00:00.000Z')
    expect(starts.size).toBe(2)
    const task = made.find(({ storeId }) => storeId === larch.stores[0]?.id)
    const taskId = task?.id ?? ''
    await editTask(larch.admin, { taskId, ...content })
    const edited = await editTask(larch.admin, { taskId, ...content, ...typed, endsAt: '' })
    expect(edited).toMatchObject({ startsAt: new Date('2027-03-01T10:00:00Z'), endsAt: null })
    const { events: feed } = await read(larch.admin, (scope) => readFeed(scope, taskId, 50))
    expect(feed.at(-1)?.data).toEqual({ changes: { endsAt: { from: '2027-03-01T11:30:00.000Z', to: null } } })
    const turned = editTask(larch.admin, { taskId, ...content, startsAt: typed.endsAt, endsAt: typed.startsAt })
    await expect(turned).rejects.toMatchObject({ issues: [{ path: ['endsAt'], message: 'errors.endsFirst' }] })
    const before = editTask(larch.admin, { taskId, ...content, endsAt: '2027-03-01T09:00' })
    await expect(before).rejects.toMatchObject({ key: 'errors.endsFirst', field: 'endsAt' })
  })

  it('keeps a personal task to its person, author and managers (R-1, T-2)', async () => {
    const { larch } = fixture
    const task = await createPersonalTask(larch.ana, { ...content })
    expect(task).toMatchObject({ kind: 'personal', storeId: larch.stores[0]?.id })
    await expect(read(larch.leo, (scope) => getTask(scope, task.id))).rejects.toBeInstanceOf(NotFound)
    expect((await read(larch.manager, (scope) => getTask(scope, task.id))).id).toBe(task.id)
  })
})
