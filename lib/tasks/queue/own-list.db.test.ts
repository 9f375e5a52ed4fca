import { and, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { tasks } from '@/db/schema/tasks'
import { personOf, type Scope } from '@/lib/access/scope'
import { visible, visibleText } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { readBulkRun } from '@/lib/tasks/bulk/bulk-run'
import { runBulk } from '@/lib/tasks/bulk/run-bulk'
import { startBulk } from '@/lib/tasks/bulk/start-bulk'
import { undoBulk } from '@/lib/tasks/bulk/undo-bulk'
import { assignTask } from '@/lib/tasks/definition/assign-task'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { editTask } from '@/lib/tasks/definition/edit-task'
import { moveTask } from '@/lib/tasks/lifecycle/move-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { listFilter } from './list-filter'
import { csvHeaderRow, csvRow } from './queue-csv'
import { readQueuePage } from './queue-page'
import { listQueue } from './task-queue'

const fixture = await createFixture()
afterAll(() => fixture.close())

const idOf = (scope: Scope) => personOf(scope).membershipId
const own = (who: Scope, title: string, more: { assigneeId?: string; dueOn?: string; now?: Date } = {}) => {
  const { now, ...input } = more
  return createPersonalTask(now ? fixture.larch.at(who, now) : who, { title, description: 'A task of one person.', ...input })
}
const storeOf = (name: string) => {
  const store = fixture.larch.stores.find((each) => each.name === name)
  if (!store) throw new Error('no store')
  return store
}
const readPage = (scope: Scope, params: Record<string, string>, store = 'Park Street') => {
  const found = storeOf(store === 'all' ? 'Park Street' : store)
  const filter = listFilter.parse(params)
  return readQueuePage(scope, { filter, store: store === 'all' ? { ...found, id: 'all' } : found, locale: 'en' })
}
const everySeen = (who: Scope) =>
  read(who, async (scope) =>
    (await scope.db.select({ id: tasks.id }).from(tasks).where(visible(scope, tasks))).map(({ id }) => id).sort(),
  )
/** The same rule, as it is written for statements that are text. */
const listed = (who: Scope) =>
  read(who, async (scope) => {
    const values: unknown[] = [scope.retailerId]
    const seen = visibleText(scope, (value) => `$${values.push(value)}`)
    const text = `select t.id from tasks t where t.retailer_id = $1 and t.deleted_at is null and ${seen}`
    return (await statement<{ id: string }>(scope, `seen-${personOf(who).role}-${values.length}`, text, values))
      .map(({ id }) => id)
      .sort()
  })
const titles = async (...params: Parameters<typeof readPage>) => (await readPage(...params)).rows.map((row) => row[5]).sort()

describe('a list of people’s own tasks (T-2, T-7)', () => {
  it('shows each what they may see and no more: one’s own and those one made, a manager their store’s, an admin all but private ones (R-1)', async () => {
    const { larch, birch, owner } = fixture
    const made = [
      await own(larch.ana, 'Ana calls the florist'),
      await own(larch.manager, 'Leo counts the glasses', { assigneeId: idOf(larch.leo) }),
      await own(larch.elsewhere, 'Jonah writes the rota'),
      await own(larch.admin, 'Hanna drafts the plan'),
      await own(larch.leo, 'Leo keeps this to himself'),
    ]
    await owner.query(`update tasks set is_private = true where id = $1`, [made[4]?.id])
    await storeTask(larch, { storeIds: larch.stores.map(({ id }) => id) })
    const personal = { kind: 'personal' }
    for (const who of [larch.ana, larch.leo, larch.manager, larch.elsewhere, larch.admin, larch.accountManager, birch.admin]) {
      if (personOf(who).role === 'account_manager') continue
      const seen = await read(who, (scope) =>
        scope.db
          .select({ title: tasks.title })
          .from(tasks)
          .where(and(visible(scope, tasks), eq(tasks.kind, 'personal'))),
      )
      expect(await titles(who, personal, 'all')).toEqual(seen.map(({ title }) => title).sort())
      expect(await listed(who)).toEqual(await everySeen(who))
    }
    expect(await titles(larch.ana, personal)).toEqual(['Ana calls the florist'])
    expect(await titles(larch.manager, personal)).toEqual(['Ana calls the florist', 'Leo counts the glasses'])
    expect(await titles(larch.admin, personal, 'Bleecker Street')).toEqual(['Jonah writes the rota'])
    expect(await titles(larch.leo, personal)).toEqual(['Leo counts the glasses', 'Leo keeps this to himself'])
  })

  it('says whose each is, counts its own tabs, and may be told that somebody else’s is not theirs to change (R-3)', async () => {
    const { larch } = fixture
    const page = await readPage(larch.manager, { kind: 'personal' })
    expect([page.title, page.counts.active, page.total]).toEqual(['Personal tasks', 2, '2'])
    expect(page.chips).toEqual([{ label: 'Personal tasks', off: { kind: '' } }])
    const rows = Object.fromEntries(page.rows.map((row) => [row[5], [row[10], row[14]]]))
    expect(rows).toEqual({
      'Ana calls the florist': ['For Ana', 0],
      'Leo counts the glasses': ['For Leo', 1],
    })
    expect((await readPage(larch.ana, { kind: 'personal' })).rows[0]?.slice(10, 15)).toEqual(['Yours', '', '', 'open', 1])
  })

  it('is narrowed to who does it, whatever kind is asked for, by name on its chip; names nobody of another chain', async () => {
    const { larch, birch } = fixture
    const page = await readPage(larch.manager, { assignee: idOf(larch.leo), q: 'glasses' })
    expect([page.rows.map((row) => row[5]), page.narrowed?.active, page.kind]).toEqual([
      ['Leo counts the glasses'],
      1,
      'personal',
    ])
    expect(page.chips.map(({ label }) => label)).toEqual(['For Leo Marchetti', '“glasses”'])
    const stranger = await readPage(larch.manager, { assignee: idOf(birch.leo) })
    expect([stranger.rows, stranger.chips.map(({ label }) => label)]).toEqual([[], ['For somebody else']])
  })

  it('may be of both kinds at once: in one order, page by page, nothing twice and nothing left out', async () => {
    const { larch } = fixture
    for (const [index, title] of ['Store one', 'Store two', 'Store three'].entries())
      await storeTask(larch, { title, dueOn: `2027-01-0${index * 2 + 1}` })
    for (const [index, title] of ['Own one', 'Own two'].entries())
      await own(larch.ana, title, { dueOn: `2027-01-0${index * 2 + 2}` })
    const seen: string[] = []
    let after = ''
    do {
      const filter = listFilter.parse({ kind: 'any', store: storeOf('Park Street').id, from: '2027-01-01', after })
      const { rows, next } = await read(larch.ana, (scope) => listQueue(scope, filter, 2))
      seen.push(...rows.map(({ title }) => title))
      after = next
    } while (after)
    expect(seen).toEqual(['Store one', 'Own one', 'Store two', 'Own two', 'Store three'])
    const page = await readPage(larch.ana, { kind: 'any', from: '2027-01-01' })
    expect([page.narrowed?.active, page.total]).toEqual([5, '5'])
    const every = await readPage(larch.ana, { kind: 'any' }, 'all')
    expect(every.counts.active).toBe(
      (await readPage(larch.ana, {})).counts.active + (await readPage(larch.ana, { kind: 'personal' })).counts.active,
    )
  })

  it('moves a task from tab to tab, and says so where none is left', async () => {
    const { larch } = fixture
    const task = await own(larch.elsewhere, 'Ring the plumber')
    await resolveTask(larch.elsewhere, { taskId: task.id })
    expect(await titles(larch.elsewhere, { kind: 'personal', tab: 'resolved' }, 'Bleecker Street')).toEqual(['Ring the plumber'])
    const none = await readPage(larch.elsewhere, { kind: 'personal', tab: 'dismissed' }, 'Bleecker Street')
    expect(none.empty?.title).toBe('Nothing is dismissed here')
  })

  it('is a file with who does each', async () => {
    const { larch } = fixture
    const filter = listFilter.parse({ kind: 'personal', assignee: idOf(larch.leo), store: storeOf('Park Street').id })
    const { rows } = await read(larch.manager, (scope) => listQueue(scope, filter))
    const { getTranslator } = await import('@/lib/i18n/translator')
    const t = getTranslator('en')
    const cells = rows.map((row) => Object.fromEntries(csvRow(row, t, 'UTC').map((cell, at) => [csvHeaderRow(t)[at], cell])))
    expect(cells).toEqual([expect.objectContaining({ Kind: 'Personal task', 'Who does it': 'Leo Marchetti' })])
  })
})

describe('giving a person’s task to a colleague (T-8, T-11)', () => {
  it('is told to them and in the log; its day then ends at their midnight (T-3, V-7)', async () => {
    const { larch, owner } = fixture
    const task = await own(larch.admin, 'Dress the window', { assigneeId: idOf(larch.ana), dueOn: '2027-06-01' })
    const assigned = await assignTask(larch.admin, { taskId: task.id, assigneeId: idOf(larch.elsewhere) })
    expect(assigned).toMatchObject({ assigneeId: idOf(larch.elsewhere), storeId: storeOf('Bleecker Street').id })
    expect(assigned.dueBy?.toISOString()).toBe('2027-06-02T04:00:00.000Z')
    const { rows } = await owner.query(`select data from events where task_id = $1 and type = 'task.edited'`, [task.id])
    expect(rows).toEqual([{ data: { changes: { assignee: { from: 'Ana Whitlock', to: 'Jonah Pryce' } } } }])
    const notifications = await owner.query(`select kind from notifications where task_id = $1 and membership_id = $2`, [
      task.id,
      idOf(larch.elsewhere),
    ])
    expect(notifications.rows).toEqual([{ kind: 'assigned' }])
    expect((await assignTask(larch.admin, { taskId: task.id, assigneeId: idOf(larch.elsewhere) })).version).toBe(assigned.version)
  })

  it('is for who does it and who made it, to a colleague; a store’s task is nobody’s in particular (R-1, R-3)', async () => {
    const { larch, birch } = fixture
    const task = await own(larch.ana, 'Polish the silver')
    const to = { taskId: task.id, assigneeId: idOf(larch.leo) }
    await expect(assignTask(larch.manager, to)).rejects.toMatchObject({ key: 'errors.mayNotEditOwn' })
    await expect(assignTask(larch.leo, to)).rejects.toBeInstanceOf(NotFound)
    await expect(assignTask(birch.admin, to)).rejects.toBeInstanceOf(NotFound)
    await expect(assignTask(larch.ana, { ...to, assigneeId: idOf(larch.elsewhere) })).rejects.toBeInstanceOf(NotFound)
    const store = await storeTask(larch)
    await expect(assignTask(larch.admin, { ...to, taskId: store.id })).rejects.toMatchObject({ key: 'errors.notPersonal' })
    const move = { taskId: task.id, storeId: storeOf('Bleecker Street').id }
    await expect(moveTask(larch.ana, move)).rejects.toBeInstanceOf(Forbidden)
  })

  it('is done with the rest of a save, and refused with it when a colleague was first (T-16)', async () => {
    const { larch } = fixture
    const task = await own(larch.ana, 'Count the candles')
    const content = { taskId: task.id, title: 'Count the candles', description: 'All of them.', version: task.version }
    const saved = await editTask(larch.ana, { ...content, assigneeId: idOf(larch.leo) })
    expect(saved).toMatchObject({ assigneeId: idOf(larch.leo), description: 'All of them.' })
    await expect(editTask(larch.ana, { ...content, assigneeId: idOf(larch.ana) })).rejects.toMatchObject({
      key: 'errors.changedMeanwhile',
    })
    expect((await editTask(larch.leo, { ...content, version: saved.version, assigneeId: '' })).assigneeId).toBe(idOf(larch.leo))
  })

  it('is done to many at once and taken back, also by who no longer sees them, but not what was given on since; what is not theirs is a line of the result', async () => {
    const { larch } = fixture
    const mine = [await own(larch.ana, 'Shelf one'), await own(larch.ana, 'Shelf two')]
    const got = await own(larch.manager, 'Shelf three', { assigneeId: idOf(larch.ana) })
    const store = await storeTask(larch)
    const sent = { action: 'assign' as const, assigneeId: idOf(larch.leo) }
    await expect(startBulk(larch.ana, { ...sent, assigneeId: '', taskIds: [got.id] })).rejects.toMatchObject({
      issues: [{ path: ['assigneeId'], message: 'errors.personMissing' }],
    })
    const { id } = await startBulk(larch.ana, { ...sent, taskIds: [...mine, got, store].map((task) => task.id) })
    await runBulk(larch.id, id)
    const run = () => read(larch.ana, (scope) => readBulkRun(scope, id))
    expect(await run()).toMatchObject({ action: 'give', state: 'done', done: 3, failed: 1, failures: [{ number: store.number }] })
    expect(await titles(larch.ana, { kind: 'personal', q: 'shelf' })).toEqual(['Shelf one', 'Shelf two'])
    expect(await titles(larch.leo, { kind: 'personal', q: 'shelf' })).toEqual(['Shelf one', 'Shelf three', 'Shelf two'])
    await assignTask(larch.leo, { taskId: got.id, assigneeId: idOf(larch.manager) })
    await undoBulk(larch.ana, { runId: id })
    await runBulk(larch.id, id)
    expect(await run()).toMatchObject({
      state: 'undone',
      undone: 2,
      failures: [
        { number: got.number, title: '' },
        { number: store.number, title: store.title },
      ],
    })
    expect(await titles(larch.ana, { assignee: idOf(larch.ana), q: 'shelf' })).toEqual(['Shelf one', 'Shelf two'])
    expect(await titles(larch.manager, { assignee: idOf(larch.manager), q: 'shelf' })).toEqual(['Shelf three'])
  })
})

describe('when a task was given to whose it is (T-7)', () => {
  it('is when it was made, or since then given to another person or store; on the clock of the task’s store', async () => {
    const { larch } = fixture
    const made = new Date('2026-03-05T12:00:00Z')
    const assignedAt = new Date('2026-03-10T12:00:00Z')
    const task = await own(larch.admin, 'Given later', { assigneeId: idOf(larch.ana), now: made })
    await own(larch.admin, 'Given at once', { assigneeId: idOf(larch.ana), now: made })
    await assignTask(larch.at(larch.admin, assignedAt), { taskId: task.id, assigneeId: idOf(larch.leo) })
    const on = (day: string) => titles(larch.admin, { kind: 'personal', assignedFrom: day, assignedTo: day })
    expect([await on('2026-03-05'), await on('2026-03-10')]).toEqual([['Given at once'], ['Given later']])
    const moved = await storeTask(larch, { title: 'Moved later', now: made })
    await moveTask(larch.at(larch.admin, assignedAt), { taskId: moved.id, storeId: storeOf('Bleecker Street').id })
    expect(await titles(larch.admin, { assignedFrom: '2026-03-10', assignedTo: '2026-03-10' }, 'Bleecker Street')).toEqual([
      'Moved later',
    ])
    expect((await readPage(larch.admin, { assignedFrom: '2026-03-10' })).chips[0]?.label).toBe('assigned since 10 Mar 2026')
  })
})
