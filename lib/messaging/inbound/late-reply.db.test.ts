import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { listConversation } from '@/lib/messaging/conversation/conversation'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { mailFromCustomer } from '@/lib/messaging/provider/testing/mail-from-customer'
import { changeTaskSettings } from '@/lib/settings/change-task-settings'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { closeWithoutAction } from '@/lib/tasks/lifecycle/close-without-action'
import { deleteTask } from '@/lib/tasks/lifecycle/delete-task'
import { listLinked } from '@/lib/tasks/lifecycle/linked-tasks'
import { reopenByHand } from '@/lib/tasks/lifecycle/reopen-by-hand'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { findTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { createFixture, storeTask, type TestRetailer } from '@/lib/testing/fixture'
import { routeMail } from './route-mail'

let fixture: Awaited<ReturnType<typeof createFixture>>
let larch: TestRetailer
beforeAll(async () => {
  fixture = await createFixture()
  larch = fixture.larch
})
beforeEach(async () => void (await changeTaskSettings(larch.admin, { reopening: 'within', days: 30, onlyAdminsEdit: false })))
afterAll(() => fixture.close())

const newMessage = (taskId: string) => ({ key: newId(), taskId, subject: 'The carafe', html: '<p>It is in.</p>' })

/** A task written to and resolved, and closed so many days ago. */
async function closedFor(days: number, made?: Task) {
  const task = made ?? (await storeTask(larch))
  const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), thenResolve: true })
  await backdate(task.id, days)
  return { task, message }
}
const backdate = (taskId: string, days: number) =>
  fixture.owner.query(`update tasks set closed_at = closed_at - make_interval(days => $2, mins => 1) where id = $1`, [
    taskId,
    days,
  ])

type Over = { id?: string; headers?: Record<string, string>; references?: string }
const answer = (to: string[], over: Over = {}) => mailFromCustomer(larch.customer, to, { text: 'Yes please, hold it.', ...over })

const readPage = async (taskId: string) => {
  const task = await read(larch.ana, (scope) => findTask(scope, taskId))
  if (!task) throw new Error('gone')
  return task
}
const followUps = async (taskId: string) =>
  (await read(larch.ana, async (scope) => listLinked(scope, await readPage(taskId)))).after
const types = async (taskId: string) =>
  (await fixture.owner.query('select type from events where task_id = $1 order by at, id', [taskId])).rows.map((row) => row.type)

describe('an answer after the days in which tasks reopen (G-14)', () => {
  it('makes a new task of the same store, customer and type, with the message and the indicator; both say so', async () => {
    const { task, message } = await closedFor(30)
    await routeMail(answer([message.replyTo]), [])
    expect((await readPage(task.id)).state).toBe('resolved')
    expect(await types(task.id)).not.toContain('task.reopened')
    expect(await types(task.id)).toContain('task.followed')

    const [link] = await followUps(task.id)
    const next = await readPage(link?.id ?? '')
    expect(next).toMatchObject({
      state: 'open',
      origin: 'reply',
      kind: 'group',
      type: task.type,
      storeId: task.storeId,
      customerId: larch.customer.id,
      replyText: 'Yes please, hold it.',
      title: `Answer to task #${task.number}: ${task.title}`,
    })
    expect(next.replyWaitingSince).not.toBeNull()
    expect(await types(next.id)).toEqual(['task.created', 'task.replied'])
    const messages = await read(larch.ana, (scope) => listConversation(scope, next.id))
    expect(messages.map((each) => each.visibleText)).toEqual(['Yes please, hold it.'])
    expect((await read(larch.ana, (scope) => listLinked(scope, next))).before.map(({ id }) => id)).toEqual([task.id])
  })

  it('in time reopens as ever, and with “always” however late it comes', async () => {
    const early = await closedFor(29)
    await routeMail(answer([early.message.replyTo]), [])
    expect((await readPage(early.task.id)).state).toBe('open')
    await changeTaskSettings(larch.admin, { reopening: 'always', onlyAdminsEdit: false })
    const late = await closedFor(300)
    await routeMail(answer([late.message.replyTo]), [])
    expect((await readPage(late.task.id)).state).toBe('open')
    expect(await followUps(late.task.id)).toEqual([])
  })

  it('goes on there: the next answer to the old address, and the store’s own messages, are of the new task', async () => {
    const { task, message } = await closedFor(40)
    await routeMail(answer([message.replyTo], { references: message.messageIdHeader }), [])
    await routeMail(answer([message.replyTo]), [])
    const [link, ...others] = await followUps(task.id)
    expect(others).toEqual([])
    const ours = await sendTaskMail(larch.leo, { ...newMessage(link?.id ?? ''), thenResolve: true })
    expect(ours.message.references).toContain(message.messageIdHeader)
    expect(ours.message.replyTo).not.toBe(message.replyTo)
    await routeMail(answer([message.replyTo]), [])
    expect(await readPage(link?.id ?? '')).toMatchObject({ state: 'open' })
    expect((await read(larch.ana, (scope) => listConversation(scope, task.id))).length).toBe(1)
  })

  it('makes one task for one mail however often it comes, later too, and one for two mails at once', async () => {
    const { task, message } = await closedFor(40)
    const mail = answer([message.replyTo])
    await Promise.all([routeMail(mail, []), routeMail(mail, []), routeMail(answer([message.replyTo]), [])])
    const [link, ...others] = await followUps(task.id)
    expect(others).toEqual([])
    expect((await types(link?.id ?? '')).filter((type) => type === 'task.replied')).toHaveLength(2)

    await resolveTask(larch.ana, { taskId: link?.id ?? '' })
    await backdate(link?.id ?? '', 40)
    await routeMail(mail, [])
    expect(await followUps(link?.id ?? '')).toEqual([])
    await routeMail(answer([message.replyTo]), [])
    expect(await followUps(link?.id ?? '')).toHaveLength(1)
  })

  it('stays with the old task where somebody reopened it by hand', async () => {
    const { task, message } = await closedFor(40)
    await routeMail(answer([message.replyTo]), [])
    await reopenByHand(larch.ana, { taskId: task.id, reason: 'She came in about it' })
    await routeMail(answer([message.replyTo]), [])
    expect((await readPage(task.id)).replyWaitingSince).not.toBeNull()
    expect(await followUps(task.id)).toHaveLength(1)
  })

  it('with nothing to do closes again as the old one was, outside the figures', async () => {
    const { task, message } = await closedFor(40)
    await routeMail(answer([message.replyTo]), [])
    const [link] = await followUps(task.id)
    expect((await closeWithoutAction(larch.leo, { taskId: link?.id ?? '' })).state).toBe('resolved')
    const { rows } = await fixture.owner.query('select 1 from kpi_events where task_id = $1', [link?.id])
    expect(rows).toEqual([])
  })

  it('by a machine makes nothing', async () => {
    const { task, message } = await closedFor(40)
    await routeMail(answer([message.replyTo], { headers: { 'auto-submitted': 'auto-replied' } }), [])
    expect(await followUps(task.id)).toEqual([])
    expect(await types(task.id)).toContain('task.autoReplied')
  })

  it('to a personal task is the same person’s, and a deleted task stays deleted', async () => {
    const own = await createPersonalTask(larch.ana, { title: 'Mine', description: 'x', customerId: larch.customer.id })
    const { message } = await closedFor(40, own)
    await routeMail(answer([message.replyTo]), [])
    const [link] = await followUps(own.id)
    expect(await readPage(link?.id ?? '')).toMatchObject({ kind: 'personal', assigneeId: own.assigneeId })

    const gone = await closedFor(40)
    await deleteTask(larch.admin, { taskId: gone.task.id })
    await routeMail(answer([gone.message.replyTo]), [])
    expect(await read(larch.ana, (scope) => findTask(scope, gone.task.id))).toBeNull()
    const { rows } = await fixture.owner.query('select state from tasks where follows_id = $1', [gone.task.id])
    expect(rows).toEqual([{ state: 'open' }])
  })

  it('speaks the retailer’s language', async () => {
    await fixture.owner.query(`update retailers set locale = 'pl' where id = $1`, [larch.id])
    const { task, message } = await closedFor(40)
    await routeMail(answer([message.replyTo]), [])
    const [link] = await followUps(task.id)
    expect(link?.title).toBe(`Odpowiedź na zadanie nr ${task.number}: ${task.title}`)
  })
})
