import { afterAll, describe, expect, it } from 'vitest'
import { type Scope, systemScope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { findDraft } from '@/lib/messaging/drafts/draft'
import { keepDraft } from '@/lib/messaging/drafts/keep-draft'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { findLeftMeanwhile } from './answered-meanwhile'
import { discardMessage } from './discard-message'
import { recallMessage } from './recall-message'
import { sendDue } from './send-due'
import { sendHeldMessage } from './send-held-message'
import { sendTaskMail } from './send-task-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

const newMessage = (taskId: string, text = 'It is in.') => ({
  key: newId(),
  taskId,
  subject: 'The carafe',
  html: `<p>${text}</p>`,
  thenResolve: false,
})
const stateOf = async (id: string) => (await fixture.owner.query('select state from messages where id = $1', [id])).rows[0]?.state
const typesOf = async (taskId: string) =>
  (await fixture.owner.query('select type from events where task_id = $1 order by at, id', [taskId])).rows.map((row) => row.type)
const later = (scope: Scope, minutes: number): Scope => ({ ...scope, now: new Date(scope.now.getTime() + minutes * 60_000) })
const nextDay = () => systemScope(fixture.larch.id, ['group_tasks'], new Date(fixture.larch.ana.now.getTime() + 24 * 60 * 60_000))

/** Ana plans for the morning; Leo writes meanwhile; the morning comes. */
async function heldMessage() {
  const { larch } = fixture
  const task = await storeTask(larch)
  const { message } = await sendTaskMail(larch.ana, { ...newMessage(task.id, 'Planned.'), later: 'store', thenResolve: true })
  await sendTaskMail(later(larch.leo, 5), newMessage(task.id, 'Leo was quicker.'))
  await sendDue(nextDay(), message.id)
  return { task, message, sent: { taskId: task.id, messageId: message.id } }
}

describe('a planned message whose moment comes after a colleague wrote (G-17)', () => {
  it('is held, with the colleague’s beside it, and resolves nothing', async () => {
    const { larch } = fixture
    const { task, message } = await heldMessage()
    expect(await stateOf(message.id)).toBe('held')
    expect(await typesOf(task.id)).toContain('task.sendFailed')
    expect(await read(larch.ana, (scope) => findLeftMeanwhile(scope, message))).toMatchObject({
      by: 'Leo Marchetti',
      text: 'Leo was quicker.',
    })
    expect(await read(larch.ana, (scope) => findTask(scope, task.id))).toMatchObject({ state: 'open' })
  })

  it('leaves when the colleague’s was there before it, was taken back, or is one’s own', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await sendTaskMail(larch.leo, newMessage(task.id))
    const { message } = await sendTaskMail(later(larch.ana, 1), { ...newMessage(task.id), later: 'store' })
    await sendTaskMail(later(larch.ana, 2), newMessage(task.id))
    const undone = await sendTaskMail(later(larch.leo, 3), { ...newMessage(task.id), canUndo: true })
    await recallMessage(larch.leo, { taskId: task.id, messageIds: [undone.message.id] })
    await sendDue(nextDay(), message.id)
    expect(await stateOf(message.id)).toBe('queued')
  })

  it('is sent anyway by one press: logged, its task resolved, and only once', async () => {
    const { larch } = fixture
    const { task, message, sent } = await heldMessage()
    const both = await Promise.all([larch.ana, larch.leo].map((scope) => sendHeldMessage(scope, sent).catch((error) => error)))
    expect(both.filter((each) => each instanceof Conflict)).toHaveLength(1)
    expect(await stateOf(message.id)).toBe('queued')
    expect((await typesOf(task.id)).filter((type) => type === 'task.resolved')).toHaveLength(1)
    const { rows } = await fixture.owner.query(
      `select count(*)::int as n from events where task_id = $1 and type = 'task.emailed' and data->>'messageId' = $2`,
      [task.id, message.id],
    )
    expect(rows[0].n).toBe(1)
  })

  it('stays held while its customer cannot be written to', async () => {
    const { larch } = fixture
    const { message, sent } = await heldMessage()
    await fixture.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), larch.customer.id],
    )
    await expect(sendHeldMessage(larch.ana, sent)).rejects.toMatchObject({ key: 'errors.unsubscribed' })
    await fixture.owner.query('delete from consents where customer_id = $1', [larch.customer.id])
    expect(await stateOf(message.id)).toBe('held')
  })

  it('is the draft again to be edited, unless a colleague writes there: then it stays', async () => {
    const { larch } = fixture
    const { task, message, sent } = await heldMessage()
    const { version } = await keepDraft(larch.leo, { taskId: task.id, version: 0, subject: 'Mine', html: '<p>Leo’s next.</p>' })
    const takeBack = () => recallMessage(larch.ana, { taskId: task.id, messageIds: [message.id] })
    await expect(takeBack()).rejects.toMatchObject({ key: 'errors.draftMeanwhile' })
    expect(await stateOf(message.id)).toBe('held')
    await fixture.owner.query('delete from task_drafts where task_id = $1 and version = $2', [task.id, version])
    await takeBack()
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toMatchObject({ html: '<p>Planned.</p>', isMine: true })
    await expect(sendHeldMessage(larch.ana, sent)).rejects.toMatchObject({ key: 'errors.notHeld' })
  })

  it('is thrown away with a line in the log; from elsewhere it is not found', async () => {
    const { larch, birch } = fixture
    const { task, message, sent } = await heldMessage()
    for (const scope of [larch.elsewhere, birch.admin]) {
      await expect(discardMessage(scope, sent)).rejects.toBeInstanceOf(NotFound)
      await expect(sendHeldMessage(scope, sent)).rejects.toBeInstanceOf(NotFound)
    }
    await discardMessage(later(larch.leo, 25 * 60), sent)
    expect(await stateOf(message.id)).toBe('cancelled')
    expect((await typesOf(task.id)).at(-1)).toBe('task.letterThrownAway')
    await expect(discardMessage(larch.ana, sent)).rejects.toMatchObject({ key: 'errors.notHeld' })
  })
})

describe('two first messages (G-17)', () => {
  it('lets one of two at once go; the other is held, kept as the draft, and leaves when its author says so', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const send = (scope: Scope) =>
      sendTaskMail(scope, { ...newMessage(task.id), latestSeenId: 'nothing' as const }).catch((error) => error)
    const both = await Promise.all([send(larch.ana), send(larch.leo)])
    const held = both.findIndex((each) => each instanceof Conflict)
    expect(both.filter((each) => each instanceof Conflict)).toHaveLength(1)
    const loser = held === 0 ? larch.ana : larch.leo
    expect(both[held]).toMatchObject({ key: 'errors.answeredMeanwhile' })
    expect(await read(loser, (scope) => findDraft(scope, task.id))).toMatchObject({ isMine: true })
    await sendTaskMail(loser, { ...newMessage(task.id), latestSeenId: 'nothing', sendAnyway: true })
  })

  it('holds one written after an earlier message when a colleague wrote since, not when it was seen', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const first = await sendTaskMail(larch.leo, newMessage(task.id))
    const second = await sendTaskMail(later(larch.leo, 1), newMessage(task.id))
    await expect(
      sendTaskMail(later(larch.ana, 2), { ...newMessage(task.id), latestSeenId: first.message.id }),
    ).rejects.toMatchObject({
      key: 'errors.answeredMeanwhile',
      values: { by: 'Leo Marchetti' },
    })
    await sendTaskMail(later(larch.ana, 3), { ...newMessage(task.id), latestSeenId: second.message.id })
  })

  it('counts neither one’s own nor one that was taken back', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.leo, { ...newMessage(task.id), canUndo: true })
    await recallMessage(larch.leo, { taskId: task.id, messageIds: [message.id] })
    await sendTaskMail(larch.ana, { ...newMessage(task.id), latestSeenId: 'nothing' })
    await sendTaskMail(larch.ana, { ...newMessage(task.id), latestSeenId: 'nothing' })
  })
})
