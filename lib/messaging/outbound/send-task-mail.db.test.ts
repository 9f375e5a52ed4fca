import { afterAll, describe, expect, it } from 'vitest'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { sendTaskMail } from './send-task-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

const newMessage = (taskId: string) => ({
  key: newId(),
  taskId,
  subject: 'The carafe',
  html: '<p>It is in.</p>',
  thenResolve: true,
})

describe('sending to a task’s customer (G-7)', () => {
  it('puts the message into the outbox, logs it, and resolves', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const sent = await sendTaskMail(larch.ana, newMessage(task.id))
    expect(sent.task.state).toBe('resolved')
    expect(sent.message.state).toBe('queued')
    expect(sent.message.replyTo).toMatch(/^reply\+[a-z2-7]{26,}@/)
    const jobs = await fixture.owner.query('select count(*)::int as jobs from graphile_worker._private_jobs where key = $1', [
      sent.message.id,
    ])
    expect(jobs.rows[0].jobs).toBe(1)
  })

  it('gives the same answer to the same key and message, and refuses another message under it (Q-C7)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const once = newMessage(task.id)
    const all = await Promise.all(Array.from({ length: 5 }, () => sendTaskMail(larch.ana, once).catch((error) => error)))
    const again = await sendTaskMail(larch.ana, once)
    expect(all.some((each) => each instanceof Conflict || each.message.id === again.message.id)).toBe(true)
    await expect(sendTaskMail(larch.ana, { ...once, html: '<p>Something else.</p>' })).rejects.toMatchObject({
      key: 'errors.keyUsed',
    })
    const { rows } = await fixture.owner.query(`select count(*)::int as mails from messages where task_id = $1`, [task.id])
    expect(rows[0].mails).toBe(1)
  })

  it('is not found from elsewhere, and refused while the feature is off (G-2)', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    await expect(sendTaskMail(larch.elsewhere, newMessage(task.id))).rejects.toBeInstanceOf(NotFound)
    await expect(sendTaskMail(birch.admin, newMessage(task.id))).rejects.toBeInstanceOf(NotFound)
    await expect(sendTaskMail({ ...larch.ana, features: [] }, newMessage(task.id))).rejects.toBeInstanceOf(NotFound)
    await expect(sendTaskMail(larch.accountManager, newMessage(task.id))).rejects.toBeInstanceOf(Forbidden)
  })

  it('refuses who has unsubscribed, and an empty message', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await expect(sendTaskMail(larch.ana, { ...newMessage(task.id), html: '<p> </p>' })).rejects.toMatchObject({
      key: 'errors.textMissing',
      field: 'html',
    })
    await fixture.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), larch.customer.id],
    )
    await expect(sendTaskMail(larch.ana, newMessage(task.id))).rejects.toMatchObject({ key: 'errors.unsubscribed' })
    await fixture.owner.query('delete from consents where customer_id = $1', [larch.customer.id])
  })

  it('stays here while something in it can never be filled in, and is filled in where it can', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    for (const html of ['<p>Dear {{ customer.given_nam }}</p>', '<p>Hi {% evil %}</p>', '<p>{{ <b>nothing.here</b> }}</p>'])
      await expect(sendTaskMail(larch.ana, { ...newMessage(task.id), html })).rejects.toMatchObject({
        key: 'errors.variablesUnknown',
        field: 'html',
        values: { places: expect.stringMatching(/^(\{\{ (customer.given_nam|nothing.here) \}\}|\{% evil %\})$/) },
      })
    const content = { ...newMessage(task.id), subject: 'From {{ store.name }}', html: '<p>Dear {{ customer.given_name }}</p>' }
    const { message } = await sendTaskMail(larch.ana, content)
    expect([message.subject, message.visibleText]).toEqual(['From Park Street', 'Dear Marguerite'])
  })

  it('keeps nothing of what a hostile message carries (Q-X2)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, {
      ...newMessage(task.id),
      html: '<p onclick="x()">Hi<script>alert(1)</script><img src=x onerror=y></p>',
    })
    expect(message.html).not.toMatch(/script|onclick|onerror|img/)
  })
})
