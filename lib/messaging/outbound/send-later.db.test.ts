import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { systemScope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { findDraft } from '@/lib/messaging/drafts/draft'
import { routeMail } from '@/lib/messaging/inbound/route-mail'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { asItCame } from '@/lib/messaging/received-files/prepare-mail'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { sweepDue } from '@/lib/worker/sweep-due'
import { recallMessage } from './recall-message'
import { sendDue } from './send-due'
import { sendTaskMail } from './send-task-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

const newMessage = (taskId: string) => ({ key: newId(), taskId, subject: 'The carafe', html: '<p>It is in.</p>' })
const stateOf = async (id: string) => (await fixture.owner.query('select state from messages where id = $1', [id])).rows[0]?.state
const later = (scope: Scope, minutes: number): Scope => ({ ...scope, now: new Date(scope.now.getTime() + minutes * 60_000) })
const clock = (minutes: number) =>
  systemScope(fixture.larch.id, ['group_tasks'], new Date(fixture.larch.ana.now.getTime() + minutes * 60_000))
const taskNow = (taskId: string) => read(fixture.larch.ana, (scope) => findTask(scope, taskId))
const typesOf = async (taskId: string) =>
  (await fixture.owner.query('select type from events where task_id = $1 order by at, id', [taskId])).rows.map((row) => row.type)

/** The customer answers a message of ours; returns the id of what they wrote. */
async function customerAnswers(taskId: string, text = 'Yes please') {
  const { message } = await sendTaskMail(fixture.larch.manager, { ...newMessage(taskId), thenResolve: false })
  const mail = {
    id: newId(),
    from: fixture.larch.customer.email,
    to: [message.replyTo],
    subject: 'Re',
    text: text,
    message_id: `<${newId()}@c>`,
  }
  await routeMail(asItCame(readReceivedMail(mail), 'em_1'), [])
  const { rows } = await fixture.owner.query(
    `select id from messages where task_id = $1 and direction = 'in' order by created_at desc limit 1`,
    [taskId],
  )
  return String(rows[0]?.id)
}

describe('a message that leaves later (G-7)', () => {
  it('waits for the morning, resolves its task when it leaves, in its author’s name', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), later: 'customer' })
    expect(message.state).toBe('scheduled')
    expect(message.sendAt?.toISOString()).toMatch(/T0[89]:00:00/)
    expect((await taskNow(task.id))?.state).toBe('open')
    await sendDue(clock(0), message.id)
    expect(await stateOf(message.id)).toBe('scheduled')
    for (let turn = 0; turn < 2; turn++) await sendDue(clock(24 * 60), message.id)
    expect(await stateOf(message.id)).toBe('queued')
    expect(await taskNow(task.id)).toMatchObject({ state: 'resolved' })
    expect((await typesOf(task.id)).slice(-3)).toEqual(['task.scheduled', 'task.emailed', 'task.resolved'])
    const { rows } = await fixture.owner.query(`select actor_name from events where task_id = $1 and type = 'task.resolved'`, [
      task.id,
    ])
    expect(rows[0].actor_name).toBe('Ana Whitlock')
  })

  it('is found by sweeping what is due by the product’s clock, and not where store tasks are off (G-2)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), canUndo: true })
    const jobs = async () =>
      (
        await fixture.owner.query('select count(*)::int as n from graphile_worker._private_jobs where key = $1', [
          `${message.id}:due`,
        ])
      ).rows[0].n
    await fixture.owner.query(`update messages set send_at = now() - interval '1 second' where id = $1`, [message.id])
    await fixture.owner.query(`update retailer_features set is_on = false where retailer_id = $1`, [larch.id])
    await sweepDue(fixture.owner)
    expect(await jobs()).toBe(0)
    await sendDue({ ...clock(60), features: [] }, message.id)
    expect(await stateOf(message.id)).toBe('scheduled')
    await fixture.owner.query(`update retailer_features set is_on = true where retailer_id = $1`, [larch.id])
    await sweepDue(fixture.owner)
    await sweepDue(fixture.owner)
    expect(await jobs()).toBe(1)
  })

  it('is held when its customer unsubscribed meanwhile', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), later: 'store' })
    await fixture.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), larch.customer.id],
    )
    await sendDue(clock(24 * 60), message.id)
    await fixture.owner.query('delete from consents where customer_id = $1', [larch.customer.id])
    expect(await stateOf(message.id)).toBe('held')
    expect(await typesOf(task.id)).toContain('task.sendFailed')
    expect((await taskNow(task.id))?.state).toBe('open')
  })

  it('does not leave at a moment that is over, and says so at the field', async () => {
    const task = await storeTask(fixture.larch)
    await expect(
      sendTaskMail(fixture.larch.ana, { ...newMessage(task.id), later: { day: '2020-01-01', time: '09:00' } }),
    ).rejects.toMatchObject({ key: 'errors.sendAtOver', field: 'later' })
  })
})

describe('taking a message back', () => {
  it('within ten seconds brings the draft, the open task and the waiting reply back', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const respondsToId = await customerAnswers(task.id)
    const before = await taskNow(task.id)
    const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), respondsToId, canUndo: true })
    expect(await taskNow(task.id)).toMatchObject({ state: 'resolved', replyWaitingSince: null })
    await recallMessage(later(larch.ana, 0.1), { taskId: task.id, messageIds: [message.id] })
    expect(await taskNow(task.id)).toMatchObject({
      state: 'open',
      replyWaitingSince: before?.replyWaitingSince,
      contactedById: before?.contactedById,
    })
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toMatchObject({
      html: '<p>It is in.</p>',
      respondsToId,
      isMine: true,
    })
    await sendDue(clock(10), message.id)
    expect(await stateOf(message.id)).toBe('cancelled')
    expect(await typesOf(task.id)).toContain('task.takenBack')
  })

  it('is not found elsewhere, and the second, or who comes after it left, is told so', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id), later: 'store' })
    const sent = { taskId: task.id, messageIds: [message.id] }
    for (const scope of [larch.elsewhere, birch.admin]) await expect(recallMessage(scope, sent)).rejects.toBeInstanceOf(NotFound)
    const both = await Promise.all([larch.ana, larch.leo].map((scope) => recallMessage(scope, sent).catch((error) => error)))
    expect(both.filter((each) => each instanceof Conflict)).toHaveLength(1)
    const next = await sendTaskMail(larch.ana, { ...newMessage(task.id), canUndo: true })
    await sendDue(clock(1), next.message.id)
    await expect(recallMessage(larch.ana, { taskId: task.id, messageIds: [next.message.id] })).rejects.toMatchObject({
      key: 'errors.hasLeft',
    })
  })
})

describe('two answers to one message (G-17)', () => {
  it('lets exactly one of two at once go; the other is kept as the draft, and leaves when its author says so', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const respondsToId = await customerAnswers(task.id)
    const send = (scope: Scope, html: string) =>
      sendTaskMail(scope, { ...newMessage(task.id), html, respondsToId, thenResolve: false }).catch((error) => error)
    const both = await Promise.all([send(larch.ana, '<p>Ana’s.</p>'), send(larch.leo, '<p>Leo’s.</p>')])
    const held = both.findIndex((each) => each instanceof Conflict)
    expect(both.filter((each) => each instanceof Conflict)).toHaveLength(1)
    expect(both[held]).toMatchObject({ key: 'errors.answeredMeanwhile' })
    const loser = held === 0 ? larch.ana : larch.leo
    expect(await read(loser, (scope) => findDraft(scope, task.id))).toMatchObject({ isMine: true, respondsToId })
    const { rows } = await fixture.owner.query('select count(*)::int as n from messages where responds_to_id = $1', [
      respondsToId,
    ])
    expect(rows[0].n).toBe(1)
    await sendTaskMail(loser, { ...newMessage(task.id), respondsToId, sendAnyway: true, thenResolve: false })
    expect(await read(loser, (scope) => findDraft(scope, task.id))).toBeNull()
  })

  it('holds nothing back when the colleague’s was taken back, or is one’s own', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const respondsToId = await customerAnswers(task.id)
    const first = await sendTaskMail(larch.leo, { ...newMessage(task.id), respondsToId, canUndo: true })
    await recallMessage(larch.leo, { taskId: task.id, messageIds: [first.message.id] })
    await sendTaskMail(larch.ana, { ...newMessage(task.id), respondsToId, thenResolve: false })
    await sendTaskMail(larch.ana, { ...newMessage(task.id), respondsToId, thenResolve: false })
  })
})
