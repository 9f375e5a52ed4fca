import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read, transact } from '@/lib/database/transact'
import { storeFile } from '@/lib/files/store-file'
import { newId } from '@/lib/ids'
import { readTimeline } from '@/lib/messaging/conversation/record-timeline'
import { readFile } from '@/lib/messaging/outbound/readable-files'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { undoClose } from '@/lib/tasks/lifecycle/undo-close'
import { listRecordFiles } from '@/lib/tasks/queue/record-files'
import { listRecordTasks } from '@/lib/tasks/queue/record-tasks'
import { createFixture } from '@/lib/testing/fixture'
import { makeAccount } from '@/lib/testing/make-account'
import { completeTask } from './complete-task'
import { readCompletion } from './read-completion'

const fixture = await createFixture()
afterAll(() => fixture.close())

const { larch, owner } = fixture
let account: Awaited<ReturnType<typeof makeAccount>>
let done = ''
beforeAll(async () => {
  account = await makeAccount(owner, larch)
  const { rows } = await owner.query(`select id from outcomes where retailer_id = $1 and names->>'en' = 'Done'`, [larch.id])
  done = rows[0].id
})

const task = (who: Scope = larch.ana) =>
  createPersonalTask(who, { title: 'Ask about licences', description: 'They may need more.', accountId: account.id })
const fileOf = (who: Scope) =>
  transact(who, (scope) =>
    storeFile(scope, { name: 'notes.pdf', contentType: 'application/pdf', content: Buffer.from('x'), width: null, height: null }),
  )
const licencesNow = async () => {
  const { rows } = await owner.query('select attributes->>$2 as now from accounts where id = $1', [account.id, account.licences])
  return rows[0].now
}
const everything = async (who: Scope, taskId: string, was: string, typed: string) => ({
  taskId,
  key: newId(),
  outcomeId: done,
  touchpoint: { channel: 'call' as const, text: 'They want more.', fileIds: [(await fileOf(who)).id] },
  values: [{ attributeId: account.licences, typed, was }],
  followUps: [{ title: 'Send the contract', dueOn: '2030-01-10' }],
})

describe('a task completed with all that follows (T-13)', () => {
  it('is saved together, and told in the log, the account’s timeline, work and assets', async () => {
    const { ana } = larch
    const { id, number } = await task()
    const input = await everything(ana, id, '', '12')
    expect(await completeTask(ana, input)).toMatchObject({ state: 'resolved', outcomeId: done })
    expect(await licencesNow()).toBe('12')
    const { rows } = await owner.query('select type, data from events where task_id = $1 order by at, id', [id])
    expect(rows.map(({ type }) => type).sort()).toEqual(
      ['task.created', 'task.followUpAdded', 'task.resolved', 'task.touched', 'task.valuesSet'].sort(),
    )
    expect(rows.find(({ type }) => type === 'task.resolved').data).toMatchObject({ counted: true, outcome: { name: 'Done' } })

    const record = { kind: 'account' as const, id: account.id }
    const { entries } = await read(ana, (scope) => readTimeline(scope, { record, before: '' }))
    const told = entries.map((entry) => (entry.kind === 'event' ? entry.type : entry.kind))
    for (const each of ['touchpoint', 'account.valuesSet', 'task.resolved']) expect(told).toContain(each)
    const work = await read(ana, (scope) => listRecordTasks(scope, record))
    expect(work.map(({ title, state }) => `${title} ${state}`)).toEqual(['Send the contract open', 'Ask about licences resolved'])
    const files = await read(ana, (scope) => listRecordFiles(scope, record))
    expect(files).toMatchObject([{ name: 'notes.pdf', number }])
  })

  it('is done once for a key, however often it is sent (Q-C7)', async () => {
    const { ana } = larch
    const { id } = await task()
    const input = await everything(ana, id, '12', '13')
    await Promise.all([completeTask(ana, input), completeTask(ana, input)])
    await completeTask(ana, input)
    const { rows } = await owner.query('select count(*)::int as n from touchpoints where task_id = $1', [id])
    expect(rows[0].n).toBe(1)
  })

  it('saves nothing where one part is wrong, and says what at its field', async () => {
    const { ana } = larch
    const { id } = await task()
    const before = await licencesNow()
    const input = await everything(ana, id, before, 'many')
    await expect(completeTask(ana, input)).rejects.toMatchObject({ field: `attribute:${account.licences}` })
    await expect(completeTask(ana, { ...input, values: [], outcomeId: newId() })).rejects.toMatchObject({ field: 'outcomeId' })
    const { rows } = await owner.query(
      `select t.state, (select count(*)::int from touchpoints p where p.task_id = t.id) as touched from tasks t where t.id = $1`,
      [id],
    )
    expect(rows[0]).toEqual({ state: 'open', touched: 0 })
    expect(await licencesNow()).toBe(before)
  })

  it('of two who complete it, tells the second who was first and keeps nothing of theirs (G-16)', async () => {
    const { ana, manager } = larch
    const { id } = await task()
    const input = await everything(ana, id, await licencesNow(), '99')
    await resolveTask(manager, { taskId: id })
    await expect(completeTask(ana, input)).rejects.toMatchObject({
      key: 'errors.alreadyClosed',
      values: { by: 'Grace Oduya' },
    })
    expect(await licencesNow()).not.toBe('99')
  })

  it('refuses a value that a colleague changed meanwhile, at its field (T-16, Q-C3)', async () => {
    const { ana } = larch
    const { id } = await task()
    const was = await licencesNow()
    await owner.query(`update accounts set attributes = attributes || jsonb_build_object($2::text, 50) where id = $1`, [
      account.id,
      account.licences,
    ])
    await expect(completeTask(ana, await everything(ana, id, was, '60'))).rejects.toMatchObject({
      key: 'errors.attributeChanged',
      field: `attribute:${account.licences}`,
    })
  })

  it('is taken back whole by Undo: value, contact and the next task (G-16, S-2)', async () => {
    const { ana } = larch
    const { id } = await task()
    const was = await licencesNow()
    await completeTask(ana, await everything(ana, id, was, '61'))
    await undoClose(ana, { taskId: id })
    expect(await licencesNow()).toBe(was)
    const { rows } = await owner.query(
      `select (select count(*)::int from touchpoints where task_id = $1 and undone_at is null) as touched,
        (select count(*)::int from events e join tasks t on t.id = (e.data->>'followUpId')::uuid where e.task_id = $1 and t.deleted_at is null) as next,
        (select outcome_id from tasks where id = $1) as outcome`,
      [id],
    )
    expect(rows[0]).toEqual({ touched: 0, next: 0, outcome: null })
  })

  it('asks what the chain asks: its outcomes and the record’s values, and nothing of another chain (Q-T5)', async () => {
    const { id } = await task()
    const asked = await read(larch.ana, (scope) => readCompletion(scope, id))
    expect(asked.outcomes.map(({ name }) => name)).toEqual(['Done', 'Failed'])
    expect(asked.record).toMatchObject({ name: 'Hotel Okafor', attributes: [{ name: 'Licences' }] })
    await expect(read(fixture.birch.admin, (scope) => readCompletion(scope, id))).rejects.toMatchObject({
      key: 'errors.taskNotFound',
    })
    await expect(completeTask(fixture.birch.admin, { taskId: id })).rejects.toMatchObject({ key: 'errors.taskNotFound' })
  })

  it('lets its file be read by whoever sees the account, and by nobody else (Q-U4)', async () => {
    const { ana, manager, elsewhere } = larch
    const { id } = await task()
    const file = await fileOf(ana)
    await completeTask(ana, { taskId: id, touchpoint: { channel: 'note', text: '', fileIds: [file.id] } })
    expect((await read(manager, (scope) => readFile(scope, file.token))).name).toBe('notes.pdf')
    await expect(read(elsewhere, (scope) => readFile(scope, file.token))).rejects.toMatchObject({ key: 'errors.fileNotFound' })
  })
})
