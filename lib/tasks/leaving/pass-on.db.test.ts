import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read, transact } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { reactivatePerson } from '@/lib/people/deactivate-person'
import { createFixture, storeTask, type TestRetailer } from '@/lib/testing/fixture'
import { idOf, ownTask as own, whoseTask } from '@/lib/testing/own-task'
import { replyOf } from '@/lib/testing/reply'
import { followTask } from '../lifecycle/follow-task'
import { raiseReply } from '../lifecycle/raise-reply'
import { resolveTask } from '../lifecycle/resolve-task'
import { findTask, getTask } from '../queries'
import { listFilter } from '../queue/list-filter'
import { csvRow } from '../queue/queue-csv'
import { readQueuePage } from '../queue/queue-page'
import { listRecordTasks } from '../queue/record-tasks'
import type { Task } from '../task'
import { deactivateWithWork } from './hand-over'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** People leave in all of them. */
const chain = () => fixture.anotherChain()
const seen = (who: Scope, { id }: { id: string }) => read(who, (scope) => findTask(scope, id))
const taskNow = (task: { id: string }) => whoseTask(fixture.owner, task)
const answer = (chain: TestRetailer, task: Task, messageId = newId()) =>
  raiseReply({ ...chain.admin, actor: { kind: 'system', name: 'Storehand' } }, task, replyOf({ messageId })).then(() => messageId)
const toldOf = async (cause: string) =>
  (await fixture.owner.query('select membership_id from notifications where cause = $1', [cause])).rows.map(
    ({ membership_id }) => membership_id,
  )

describe('what stays with somebody who left', () => {
  it('is marked in every list: of one store, of all, narrowed to them, of the customer, and in the file', async () => {
    const larch = await chain()
    const { ana, manager, admin } = larch
    const task = await own(ana, { customerId: larch.customer.id })
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'stay' })
    const [home] = larch.stores
    if (!home) throw new Error('no store')
    const kind = { kind: 'personal' as const }
    const labels = async (who: Scope, store: { id: string; name: string; timeZone: string }, more = {}) => {
      const filter = listFilter.parse({ ...kind, ...more })
      const page = await readQueuePage(who, { filter, store, locale: 'en' })
      return [page.rows[0]?.[10], ...page.chips.map(({ label }) => label)]
    }
    const marked = expect.stringContaining('For Ana (no longer active)')
    expect(await labels(manager, home)).toEqual([marked, 'Personal tasks'])
    expect(await labels(admin, { ...home, id: 'all' })).toEqual([marked, 'Personal tasks'])
    expect(await labels(manager, home, { assignee: idOf(ana) })).toEqual([marked, 'For Ana Whitlock (no longer active)'])
    const [row] = await read(manager, (scope) => listRecordTasks(scope, { kind: 'customer', id: larch.customer.id }))
    expect(row).toMatchObject({ id: task.id, assignee: 'Ana Whitlock', assignee_left: true })
    expect(row && csvRow(row, getTranslator('pl'), 'UTC').at(-1)).toBe('Ana Whitlock (już bez dostępu)')
  })
})

describe('what customers answer to somebody who left (G-11)', () => {
  it('is told to the one who has the task now', async () => {
    const larch = await chain()
    const task = await own(larch.ana, { customerId: larch.customer.id })
    await fixture.owner.query('update tasks set contacted_by_id = assignee_id where id = $1', [task.id])
    await deactivateWithWork(larch.admin, { membershipId: idOf(larch.ana), how: 'colleague', colleagueId: idOf(larch.leo) })
    expect(await toldOf(await answer(larch, task))).toEqual([idOf(larch.leo)])
  })

  it('brings a closed task back to the colleague who has their work, who can be followed by another', async () => {
    const larch = await chain()
    const { ana, leo, manager, admin } = larch
    const task = await own(ana, { customerId: larch.customer.id })
    await resolveTask(ana, { taskId: task.id })
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) })
    await deactivateWithWork(admin, { membershipId: idOf(leo), how: 'colleague', colleagueId: idOf(manager) })
    const cause = await answer(larch, task)
    expect(await taskNow(task)).toMatchObject({ state: 'open', assigneeId: idOf(manager) })
    expect(await toldOf(cause)).toEqual([idOf(manager)])
  })

  it('makes the task that goes on from one closed long ago that colleague’s (G-14)', async () => {
    const larch = await chain()
    const { ana, leo, admin, customer } = larch
    const before = await own(ana, { customerId: customer.id })
    await resolveTask(ana, { taskId: before.id })
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) })
    const task = await transact(admin, async (scope) => {
      const closed = await getTask(scope, before.id)
      return followTask(scope, closed, { customerId: customer.id, by: 'Marguerite' })
    })
    expect(await toldOf(await answer(larch, task))).toEqual([idOf(leo)])
    expect(await taskNow(task)).toMatchObject({ state: 'open', assigneeId: idOf(leo) })
    expect(await taskNow(before)).toMatchObject({ state: 'resolved', assigneeId: idOf(ana) })
  })

  it('brings a closed task back to the store it went to', async () => {
    const larch = await chain()
    const task = await own(larch.ana, { customerId: larch.customer.id })
    await resolveTask(larch.ana, { taskId: task.id })
    await deactivateWithWork(larch.admin, { membershipId: idOf(larch.ana), how: 'store' })
    await answer(larch, task)
    expect(await taskNow(task)).toMatchObject({ state: 'open', kind: 'group', assigneeId: null, storeId: larch.stores[0]?.id })
    expect(await seen(larch.leo, task)).not.toBeNull()
  })

  it('is told to that colleague on a store’s task they wrote on, too', async () => {
    const larch = await chain()
    const task = await storeTask(larch)
    await fixture.owner.query('update tasks set contacted_by_id = $1 where id = $2', [idOf(larch.ana), task.id])
    await deactivateWithWork(larch.admin, { membershipId: idOf(larch.ana), how: 'colleague', colleagueId: idOf(larch.leo) })
    expect(await toldOf(await answer(larch, task))).toEqual([idOf(larch.leo)])
  })

  it('stays theirs where it was left, and is theirs again when they are let in again', async () => {
    const larch = await chain()
    const { ana, leo, admin } = larch
    const task = await own(ana, { customerId: larch.customer.id })
    await resolveTask(ana, { taskId: task.id })
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) })
    await reactivatePerson(admin, { membershipId: idOf(ana) })
    expect(await toldOf(await answer(larch, task))).toEqual([idOf(ana)])
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(ana) })
  })
})
