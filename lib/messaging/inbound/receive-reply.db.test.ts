import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { mailFromCustomer } from '@/lib/messaging/provider/testing/mail-from-customer'
import { closeWithoutAction } from '@/lib/tasks/lifecycle/close-without-action'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask, type TestRetailer } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { writeAbout } from '@/lib/testing/task-mail'
import { markAutomatic } from './mark-automatic'
import { routeMail } from './route-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** A task written to and resolved by Ana, and the address its customer answers to. */
async function writtenTo(retailer: TestRetailer, thenResolve = true) {
  const task = await storeTask(retailer)
  const { message } = await writeAbout(retailer.ana, task, { thenResolve })
  return { task, message }
}

const answer = (retailer: TestRetailer, to: string[], over: Parameters<typeof mailFromCustomer>[2] = {}) =>
  mailFromCustomer(retailer.customer, to, over)

const readPage = async (retailer: TestRetailer, taskId: string) => {
  const task = await read(retailer.ana, (scope) => findTask(scope, taskId))
  if (!task) throw new Error('gone')
  return task
}
const kpis = async (taskId: string) =>
  (await fixture.owner.query('select kind, at, membership_id from kpi_events where task_id = $1', [taskId])).rows
const types = async (taskId: string) =>
  (await fixture.owner.query('select type from events where task_id = $1 order by at, id', [taskId])).rows.map((row) => row.type)

describe('a customer’s answer (G-11)', () => {
  it('brings a resolved task back with the indicator and the customer’s words, outside the figures', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    const before = await kpis(task.id)
    await routeMail(answer(larch, [message.replyTo]), [])
    const after = await readPage(larch, task.id)
    expect(after.state).toBe('open')
    expect(after.replyWaitingSince).not.toBeNull()
    expect(after.replyText).toBe('Yes please, hold it.')
    expect(await kpis(task.id)).toEqual(before)
    expect(await types(task.id)).toEqual(['task.created', 'task.emailed', 'task.resolved', 'task.reopened', 'task.replied'])
  })

  it('written into our message, quoted without any sign, is told from ours by what we sent them (Q-E7)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, {
      key: newId(),
      taskId: task.id,
      subject: 'The carafe',
      html: '<p>Hello, the blue carafe is in our shop again.</p><p>Shall we keep it for you?</p><p>When will you come?</p>',
      thenResolve: true,
    })
    const text =
      'From: Larch <larch@mail.storehand.example>\nSent: 20 November 2026 09:31\nTo: Ida\nSubject: The carafe\n\nHello, the blue carafe is in our shop again.\n\nShall we keep it for you?\n\nyes please\n\nWhen will you come?\n\non friday'
    await routeMail(answer(larch, [message.replyTo], { text }), [])
    expect((await readPage(larch, task.id)).replyText).toBe(
      '> Shall we keep it for you?\nyes please\n\n> When will you come?\non friday',
    )
  })

  it('adds indicator and entry to an open task without reopening it', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch, false)
    await routeMail(answer(larch, [message.replyTo]), [])
    expect((await readPage(larch, task.id)).replyWaitingSince).not.toBeNull()
    expect(await types(task.id)).not.toContain('task.reopened')
  })

  it('lets any colleague answer in the same thread, which clears the indicator (G-10, Q-E6)', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    const mail = answer(larch, [message.replyTo])
    await routeMail(mail, [])
    const { message: second } = await sendTaskMail(larch.leo, {
      key: newId(),
      taskId: task.id,
      subject: 'Re: The carafe',
      html: '<p>Held.</p>',
      thenResolve: false,
    })
    expect(second.inReplyTo).toBe(mail.messageId)
    expect(second.references).toContain(message.messageIdHeader)
    expect(second.replyTo).toBe(message.replyTo)
    expect((await readPage(larch, task.id)).replyWaitingSince).toBeNull()
    expect(await types(task.id)).toContain('task.answered')
  })

  it('closes again as it was, outside the figures, when there is nothing to do', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    await routeMail(answer(larch, [message.replyTo]), [])
    const before = await kpis(task.id)
    const put = await closeWithoutAction(larch.leo, { taskId: task.id })
    expect(put.state).toBe('resolved')
    expect(put.replyWaitingSince).toBeNull()
    expect(await kpis(task.id)).toEqual(before)
  })

  it('is taken once per task however often it comes, and reaches both tasks it names (Q-W5, Q-W6)', async () => {
    const { larch } = fixture
    const one = await writtenTo(larch)
    const two = await writtenTo(larch)
    const mail = answer(larch, [one.message.replyTo, two.message.replyTo.toUpperCase()])
    for (let times = 0; times < 5; times++) await routeMail(mail, [])
    for (const { task } of [one, two]) {
      const all = await types(task.id)
      expect(all.filter((type) => type === 'task.replied')).toHaveLength(1)
      expect(all.filter((type) => type === 'task.reopened')).toHaveLength(1)
    }
  })

  it('finds its task by an address in quotes, or with a comment behind it (G-13)', async () => {
    const { larch } = fixture
    for (const around of [(to: string) => `'${to}'`, (to: string) => `<${to.toUpperCase()}> (Larch & Linden)`]) {
      const { task, message } = await writtenTo(larch)
      await routeMail(answer(larch, [around(message.replyTo)]), [])
      expect((await readPage(larch, task.id)).state).toBe('open')
    }
  })

  it('finds its task by References when the address was lost (G-13)', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    await routeMail(
      answer(larch, [], { to: ['someone@elsewhere.example'], references: `<other@x> ${message.messageIdHeader}` }),
      [],
    )
    expect((await readPage(larch, task.id)).replyWaitingSince).not.toBeNull()
  })

  it('from another sender counts, is marked, and answering asks first (Q-E9)', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    await routeMail(answer(larch, [message.replyTo], { from: 'stranger@elsewhere.example' }), [])
    expect((await readPage(larch, task.id)).state).toBe('open')
    const draft = { key: newId(), taskId: task.id, subject: 'Re: The carafe', html: '<p>Held.</p>', thenResolve: false }
    await expect(sendTaskMail(larch.ana, draft)).rejects.toMatchObject({ key: 'errors.unverifiedSender' })
    const { message: sent } = await sendTaskMail(larch.ana, { ...draft, trustSender: true })
    expect(sent.toAddress).toBe(larch.customer.email)
  })

  it('reopens at most five times an hour; later ones only raise the indicator (Q-E4)', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    const answers = howMany({ usually: 12, soak: 100 })
    for (let times = 0; times < answers; times++) {
      await routeMail(answer(larch, [message.replyTo], { text: `Answer ${times}` }), [])
      if ((await readPage(larch, task.id)).state === 'open') await resolveTask(larch.ana, { taskId: task.id })
    }
    const all = await types(task.id)
    expect(all.filter((type) => type === 'task.reopened')).toHaveLength(5)
    expect(all.filter((type) => type === 'task.replied')).toHaveLength(answers)
    expect((await readPage(larch, task.id)).replyWaitingSince).not.toBeNull()
  })
})

describe('machine mail (G-12, Q-E2)', () => {
  it('is logged and changes nothing else', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    const before = await readPage(larch, task.id)
    await routeMail(
      answer(larch, [message.replyTo], {
        subject: 'Automatic reply: The carafe',
        headers: { 'auto-submitted': 'auto-replied' },
        text: 'I am away.',
      }),
      [],
    )
    const after = await readPage(larch, task.id)
    expect({ ...after }).toEqual({ ...before })
    expect(await types(task.id)).toContain('task.autoReplied')
    const sent = await fixture.owner.query(
      `select count(*)::int as mails from messages where task_id = $1 and direction = 'out'`,
      [task.id],
    )
    expect(sent.rows[0].mails).toBe(1)
  })

  it('of our own never reopens (Q-E5)', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    await routeMail(answer(larch, [message.replyTo], { headers: { 'x-storehand-loop': 'yes' } }), [])
    await routeMail(answer(larch, [message.replyTo], { from: message.fromAddress }), [])
    expect((await readPage(larch, task.id)).state).toBe('resolved')
  })

  it('that was doubtful goes back with one click', async () => {
    const { larch } = fixture
    const { task, message } = await writtenTo(larch)
    await routeMail(answer(larch, [message.replyTo]), [])
    await fixture.owner.query(`update messages set kind = 'doubtful' where task_id = $1 and direction = 'in'`, [task.id])
    await markAutomatic(larch.leo, { taskId: task.id })
    expect((await readPage(larch, task.id)).state).toBe('resolved')
  })
})

describe('mail without a task (G-13)', () => {
  it('to the chain’s address lands in unassigned mail of the sender’s store', async () => {
    const { larch } = fixture
    expect(await routeMail(answer(larch, [], { to: ['larch@mail.storehand.example'] }), [])).toBe('unassigned')
    const { rows } = await fixture.owner.query(
      `select store_id from messages where purpose = 'unassigned' and retailer_id = $1`,
      [larch.id],
    )
    expect(rows.map((row) => row.store_id)).toEqual([larch.stores[0]?.id])
  })

  it('that names nobody is kept outside every retailer', async () => {
    const { larch } = fixture
    expect(
      await routeMail(answer(larch, [], { to: ['reply+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@mail.storehand.example'] }), []),
    ).toBe('unplaced')
    const { rows } = await fixture.owner.query('select count(*)::int as mails from unplaced_mails')
    expect(rows[0].mails).toBe(1)
  })
})
