import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { readFeed } from '@/lib/activity/feed'
import { read } from '@/lib/database/transact'
import { momentIn } from '@/lib/i18n/time'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { saidAs } from '@/lib/notifications/said-as'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture, type TestRetailer } from '@/lib/testing/fixture'
import { idOf, ownTask as own, whoseTask } from '@/lib/testing/own-task'
import { resolveTask } from '../lifecycle/resolve-task'
import { findTask } from '../queries'
import { deactivateWithWork, giveWorkOn } from './hand-over'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** People leave in all of them. */
const chain = () => fixture.anotherChain()
const seen = (who: Scope, { id }: { id: string }) => read(who, (scope) => findTask(scope, id))
const taskNow = (task: { id: string }) => whoseTask(fixture.owner, task)
const countedIn = async ({ id }: TestRetailer) =>
  (
    await fixture.owner.query(
      'select kind, membership_id, task_id, undone_at from kpi_events where retailer_id = $1 order by id',
      [id],
    )
  ).rows

describe('the work of somebody who is deactivated', () => {
  it('goes to a colleague, who is told once of all of it, each with its entry, and its figures stay whose they are', async () => {
    const larch = await chain()
    const { ana, leo, elsewhere, admin } = larch
    const late = await own(ana, { dueOn: '2020-01-01' })
    const fromLeo = await own(leo, { assigneeId: idOf(ana), dueOn: '2030-06-01' })
    const done = await own(ana)
    await resolveTask(ana, { taskId: done.id })
    const before = await countedIn(larch)
    const mark = new Date()

    const result = await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(elsewhere) })
    expect(result).toEqual({ given: 2, stayed: 0, gone: 0 })
    expect(await taskNow(fromLeo)).toMatchObject({
      kind: 'personal',
      assigneeId: idOf(elsewhere),
      storeId: larch.stores[1]?.id,
      dueBy: momentIn('America/New_York', '2030-06-02', '00:00'),
      version: 2,
    })
    expect(await taskNow(done)).toMatchObject({ assigneeId: idOf(ana), version: 1 })
    expect(await countedIn(larch)).toEqual(before)
    const news = await read(elsewhere, listNotifications)
    expect(news.map(({ kind, task_id, others }) => ({ kind, task_id, others }))).toEqual([
      { kind: 'assigned', task_id: late.id, others: 1 },
    ])
    const values = { who: 'Hanna Berg', number: '7', title: 'Ring', count: 2 }
    expect(getTranslator('en')(saidAs({ kind: 'assigned', others: 1 }), values)).toBe(
      'Hanna Berg gave you 2 tasks, first of them #7, Ring',
    )
    const log = await read(elsewhere, (scope) => readFeed(scope, late.id, 10))
    expect(log.events.at(-1)).toMatchObject({
      type: 'task.edited',
      actorName: 'Hanna Berg',
      data: { changes: { assignee: { from: 'Ana Whitlock', to: 'Jonah Pryce' } } },
    })
    expect(log.events.at(-1)?.at.getTime()).toBeLessThanOrEqual(mark.getTime() + 60_000)
    const { rows } = await fixture.owner.query(
      `select type, data from events where retailer_id = $1 and type in ('audit.deactivated', 'audit.workGivenOn') order by type`,
      [larch.id],
    )
    expect(rows).toEqual([
      { type: 'audit.deactivated', data: expect.objectContaining({ person: 'Ana Whitlock' }) },
      { type: 'audit.workGivenOn', data: expect.objectContaining({ person: 'Ana Whitlock', to: 'Jonah Pryce', count: 2 }) },
    ])
  })

  it('goes to its store, where anybody does it and its manager edits what people there made (R-1, R-3)', async () => {
    const { ana, leo, manager, elsewhere, admin, stores } = await chain()
    const ownTask = await own(ana, { dueOn: '2030-06-01' })
    const office = await own(admin, { assigneeId: idOf(ana) })
    expect(await seen(leo, ownTask)).toBeNull()
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'store' })
    const now = { kind: 'group', assigneeId: null, storeId: stores[0]?.id }
    expect(await taskNow(ownTask)).toMatchObject({ ...now, isMadeByStore: true, dueBy: ownTask.dueBy })
    expect(await taskNow(office)).toMatchObject({ ...now, isMadeByStore: false })
    expect(await seen(leo, ownTask)).not.toBeNull()
    expect(await seen(elsewhere, ownTask)).toBeNull()
    await resolveTask(leo, { taskId: ownTask.id })
    const log = await read(manager, (scope) => readFeed(scope, ownTask.id, 10))
    expect(log.events.map(({ type }) => type)).toEqual(['task.created', 'task.edited', 'task.resolved'])
  })

  it('goes each where it was decided, and the rest of it together; what was closed meanwhile is told', async () => {
    const { ana, leo, manager, admin } = await chain()
    const [toLeo, toStore, stays, closed, rest] = [await own(ana), await own(ana), await own(ana), await own(ana), await own(ana)]
    await resolveTask(ana, { taskId: closed.id })
    const result = await deactivateWithWork(admin, {
      membershipId: idOf(ana),
      how: 'each',
      rest: idOf(manager),
      each: [
        { taskId: toLeo.id, to: idOf(leo) },
        { taskId: toStore.id, to: 'store' },
        { taskId: stays.id, to: 'stay' },
        { taskId: closed.id, to: idOf(leo) },
      ],
    })
    expect(result).toEqual({ given: 3, stayed: 1, gone: 1 })
    expect(await taskNow(toLeo)).toMatchObject({ assigneeId: idOf(leo) })
    expect(await taskNow(toStore)).toMatchObject({ kind: 'group', assigneeId: null })
    expect(await taskNow(stays)).toMatchObject({ assigneeId: idOf(ana) })
    expect(await taskNow(closed)).toMatchObject({ assigneeId: idOf(ana), state: 'resolved' })
    expect(await taskNow(rest)).toMatchObject({ assigneeId: idOf(manager) })
  })

  it('never takes somebody else’s task along, nor a private one that the admin may not see (R-2)', async () => {
    const { ana, leo, admin } = await chain()
    const leos = await own(leo)
    const hidden = await own(ana)
    await fixture.owner.query('update tasks set is_private = true where id = $1', [hidden.id])
    const each = [leos, hidden].map(({ id }) => ({ taskId: id, to: 'store' as const }))
    expect(await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'each', rest: 'store', each })).toEqual({
      given: 0,
      stayed: 0,
      gone: 2,
    })
    expect(await taskNow(leos)).toMatchObject({ kind: 'personal', assigneeId: idOf(leo) })
    expect(await taskNow(hidden)).toMatchObject({ kind: 'personal', assigneeId: idOf(ana) })
  })

  it('can be left as it is, and given on later; somebody who still works here keeps theirs (R-3)', async () => {
    const { ana, leo, admin } = await chain()
    const task = await own(ana)
    const later = { membershipId: idOf(ana), how: 'colleague' as const, colleagueId: idOf(leo) }
    await expect(giveWorkOn(admin, later)).rejects.toMatchObject({ key: 'errors.alreadyActive' })
    expect(await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'stay' })).toEqual({ given: 0, stayed: 1, gone: 0 })
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(ana), version: 1 })
    expect(await giveWorkOn(admin, later)).toEqual({ given: 1, stayed: 0, gone: 0 })
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(leo) })
  })

  it('says in the audit log how many went to whom, and how many stayed (R-6)', async () => {
    const { ana, leo, admin, stores } = await chain()
    const [forLeo, forStore] = [await own(ana), await own(ana), await own(ana)]
    const each = [
      { taskId: forLeo.id, to: idOf(leo) },
      { taskId: forStore.id, to: 'store' as const },
    ]
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'each', rest: 'stay', each })
    expect(await auditSaid(admin, 'audit.workGivenOn')).toEqual([
      `Gave the work of Ana Whitlock to Leo Marchetti 1, ${stores[0]?.name} 1: 2 open tasks, 1 stayed`,
    ])
  })

  it('leaves what is of a store they work in to who was given another store, and gives on the rest (R-1, R-3)', async () => {
    const { ana, leo, admin, stores } = await chain()
    const [here, away] = [await own(ana), await own(ana)]
    await fixture.owner.query('update tasks set store_id = $1 where id = $2', [stores[1]?.id, away.id])
    const later = { membershipId: idOf(ana), how: 'colleague' as const, colleagueId: idOf(leo) }
    expect(await giveWorkOn(admin, later)).toEqual({ given: 1, stayed: 0, gone: 0 })
    expect(await taskNow(away)).toMatchObject({ assigneeId: idOf(leo) })
    expect(await taskNow(here)).toMatchObject({ assigneeId: idOf(ana), version: 1 })
    await expect(giveWorkOn(admin, later)).rejects.toMatchObject({ key: 'errors.alreadyActive' })
    const { rows } = await fixture.owner.query('select answers_to_id from memberships where id = $1', [idOf(ana)])
    expect(rows).toEqual([{ answers_to_id: null }])
  })

  it('takes their reminders along', async () => {
    const { ana, leo, admin } = await chain()
    const task = await own(ana)
    await fixture.owner.query(
      `insert into task_reminders (retailer_id, id, task_id, membership_id, remind_at) values ($1, $2, $3, $4, '2030-01-01')`,
      [ana.retailerId, newId(), task.id, idOf(ana)],
    )
    await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) })
    const { rows } = await fixture.owner.query('select membership_id from task_reminders where task_id = $1', [task.id])
    expect(rows).toEqual([{ membership_id: idOf(leo) }])
  })

  it('is given in one commit, thousands of tasks at once, with one notification', { timeout: 60_000 }, async () => {
    const { ana, leo, admin } = await chain()
    const first = await own(ana)
    await fixture.owner.query(
      `insert into tasks (retailer_id, id, number, kind, type, title, description, store_id, assignee_id, creator_id, due_on, due_by)
       select retailer_id, gen_random_uuid(), 1000 + n, kind, type, title, description, store_id, assignee_id, creator_id, '2030-01-01', '2030-01-02'
       from tasks, generate_series(1, 3000) n where id = $1`,
      [first.id],
    )
    await fixture.owner.query('analyze tasks, events, memberships')
    expect(await deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) })).toMatchObject({
      given: 3001,
    })
    expect((await read(leo, listNotifications)).map(({ others }) => others)).toEqual([3000])
    const { rows } = await fixture.owner.query(
      `select count(*)::int as n from events where retailer_id = $1 and type = 'task.edited'`,
      [ana.retailerId],
    )
    expect(rows).toEqual([{ n: 3001 }])
  })
})

describe('who cannot have it', () => {
  it('is the one who leaves, somebody of another chain, and nobody at all', async () => {
    const { ana, admin, accountManager } = await chain()
    const other = await chain()
    const to = (colleagueId: string) => deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId })
    await expect(to(idOf(ana))).rejects.toMatchObject({ key: 'errors.heirIsThemself', field: 'colleagueId' })
    await expect(to(idOf(other.leo))).rejects.toMatchObject({ key: 'errors.personNotFound' })
    await expect(to(idOf(accountManager))).rejects.toMatchObject({ key: 'errors.personNotFound' })
    await expect(to('')).rejects.toThrow('errors.heirMissing')
    await expect(deactivatePerson(admin, { membershipId: idOf(ana) })).resolves.toBeUndefined()
  })

  it('is somebody who was deactivated meanwhile: it is said at the field, and nothing happened', async () => {
    const { ana, leo, admin } = await chain()
    const task = await own(ana)
    await deactivatePerson(admin, { membershipId: idOf(leo) })
    await expect(
      deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) }),
    ).rejects.toMatchObject({ key: 'errors.heirLeft', values: { name: 'Leo Marchetti' }, field: 'colleagueId' })
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(ana), version: 1 })
    const { rows } = await fixture.owner.query('select deactivated_at from memberships where id = $1', [idOf(ana)])
    expect(rows).toEqual([{ deactivated_at: null }])
  })

  it('is the store, while the chain has no store tasks (G-2)', async () => {
    const { ana, admin } = await chain()
    await own(ana)
    await expect(deactivateWithWork({ ...admin, features: [] }, { membershipId: idOf(ana), how: 'store' })).rejects.toMatchObject(
      { key: 'errors.featureOff' },
    )
  })

  it('is one of two who are deactivated in favour of each other at the same moment: one of them keeps it', async () => {
    const { ana, leo, admin } = await chain()
    const [first, second] = [await own(ana), await own(leo)]
    const results = await Promise.allSettled([
      deactivateWithWork(admin, { membershipId: idOf(ana), how: 'colleague', colleagueId: idOf(leo) }),
      deactivateWithWork(admin, { membershipId: idOf(leo), how: 'colleague', colleagueId: idOf(ana) }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const heirs = [await taskNow(first), await taskNow(second)]
    expect(heirs[0]?.assigneeId).toBe(heirs[1]?.assigneeId)
  })
})
