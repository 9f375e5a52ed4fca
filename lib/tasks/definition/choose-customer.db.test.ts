import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFeed } from '@/lib/activity/feed'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { discardDraft } from '@/lib/messaging/drafts/discard-draft'
import { keepDraft } from '@/lib/messaging/drafts/keep-draft'
import { recallMessage } from '@/lib/messaging/outbound/recall-message'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'
import { editTask } from './edit-task'

let fixture: Awaited<ReturnType<typeof createFixture>>
let joan: string
beforeAll(async () => {
  fixture = await createFixture()
  joan = await customerOf(0, 'Joan Alder')
})
afterAll(() => fixture.close())

const content = { title: 'The carafe is in', description: 'She asked for it.' }

async function customerOf(storeAt: 0 | 1, name: string) {
  const { larch, owner } = fixture
  const id = newId()
  await owner.query('insert into customers (retailer_id, id, given_name, name) values ($1, $2, $3, $3)', [larch.id, id, name])
  await owner.query('insert into customer_emails (retailer_id, id, customer_id, email) values ($1, $2, $3, $4)', [
    larch.id,
    newId(),
    id,
    `${newId()}@customer.example`,
  ])
  const who = storeAt === 0 ? larch.ana : larch.elsewhere
  await owner.query(
    `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since) values ($1, $2, $3, $4, $5, 'primary', '2024-01-01')`,
    [larch.id, newId(), id, who.actor.kind === 'person' ? who.actor.membershipId : '', larch.stores[storeAt]?.id],
  )
  return id
}

async function storesOwn(customerId: string | null = null) {
  const { larch } = fixture
  const [task] = await createGroupTask(larch.manager, { ...content, storeIds: [larch.stores[0]?.id ?? ''], customerId })
  if (!task) throw new Error('no task')
  return task
}

const lastEvent = async (taskId: string) =>
  (await read(fixture.larch.admin, (scope) => readFeed(scope, taskId, 50))).events.findLast(({ type }) => type === 'task.edited')

describe('whom a task is about (T-11, G-1)', () => {
  it('is said later, changed and taken off by whoever edits the task; the log says from whom to whom (T-5)', async () => {
    const { manager, customer } = fixture.larch
    const { id: taskId } = await storesOwn()
    expect((await editTask(manager, { taskId, ...content, customerId: customer.id })).customerId).toBe(customer.id)
    expect(await lastEvent(taskId)).toMatchObject({
      customerId: customer.id,
      data: { changes: { customer: { from: null, to: 'Marguerite Okafor' } } },
    })
    expect((await editTask(manager, { taskId, ...content, title: 'Another' })).customerId).toBe(customer.id)
    await editTask(manager, { taskId, ...content, customerId: joan })
    expect((await lastEvent(taskId))?.data.changes).toMatchObject({ customer: { from: 'Marguerite Okafor', to: 'Joan Alder' } })
    expect((await editTask(manager, { taskId, ...content, customerId: '' })).customerId).toBeNull()
    expect((await lastEvent(taskId))?.data).toEqual({ changes: { customer: { from: 'Joan Alder', to: null } } })
  })

  it('is somebody its editor may see, of the same chain, and nobody’s business who may not edit (R-1, R-3)', async () => {
    const { larch, birch } = fixture
    const { id: taskId } = await storesOwn()
    const far = await customerOf(1, 'Far Away')
    for (const customerId of [far, birch.customer.id, newId()])
      await expect(editTask(larch.manager, { taskId, ...content, customerId })).rejects.toBeInstanceOf(NotFound)
    await expect(editTask(larch.ana, { taskId, ...content, customerId: joan })).rejects.toBeInstanceOf(Forbidden)
    const own = await createPersonalTask(larch.ana, content)
    expect((await editTask(larch.ana, { taskId: own.id, ...content, customerId: joan })).customerId).toBe(joan)
  })

  it('stays when there are messages: nothing that was said loses its customer (H-5)', async () => {
    const { ana, manager, customer } = fixture.larch
    const { id: taskId } = await storesOwn(customer.id)
    const message = { key: newId(), taskId, subject: 'The carafe', html: '<p>It is in.</p>', thenResolve: false, canUndo: true }
    await sendTaskMail(ana, message)
    const off = () => editTask(manager, { taskId, ...content, customerId: null })
    await expect(off()).rejects.toMatchObject({ key: 'errors.customerHasMessages', field: 'customerId' })
    await editTask(manager, { taskId, ...content, customerId: customer.id, title: 'Everything else can change' })
    await recallMessage(ana, { taskId, messageIds: [message.key] })
    await expect(off()).rejects.toMatchObject({ key: 'errors.customerBeingWritten', values: { by: 'Ana Whitlock' } })
    await discardDraft(ana, { taskId, version: 1 })
    expect((await off()).customerId).toBeNull()
  })

  it('stays while somebody writes to them, not while somebody writes to others', async () => {
    const { ana, manager, customer } = fixture.larch
    const { id: taskId } = await storesOwn(customer.id)
    const draft = { taskId, version: 0, subject: '', html: '<p>Dear</p>', recipients: [joan], fileIds: [] }
    const { version } = await keepDraft(ana, draft)
    await editTask(manager, { taskId, ...content, customerId: '' })
    await editTask(manager, { taskId, ...content, customerId: customer.id })
    await keepDraft(ana, { ...draft, version, recipients: [] })
    await expect(editTask(manager, { taskId, ...content, customerId: joan })).rejects.toMatchObject({
      key: 'errors.customerBeingWritten',
    })
  })

  it('is whom a message goes to that was begun before: after a change it does not leave for somebody else', async () => {
    const { larch } = fixture
    const { id: taskId } = await storesOwn(larch.customer.id)
    await editTask(larch.manager, { taskId, ...content, customerId: joan })
    const draft = { key: newId(), taskId, subject: 'The carafe', html: '<p>Dear Marguerite</p>', customerId: larch.customer.id }
    await expect(sendTaskMail(larch.ana, draft)).rejects.toMatchObject({ key: 'errors.customerChanged' })
    const { message } = await sendTaskMail(larch.ana, { ...draft, customerId: joan })
    expect(message.customerId).toBe(joan)
  })

  it('lets one of a message and a change win, whichever came first', async () => {
    const { larch } = fixture
    for (let round = 0; round < 6; round++) {
      const task = await storeTask(larch)
      const message = { key: newId(), taskId: task.id, subject: 'S', html: '<p>Hello</p>', customerId: larch.customer.id }
      const [sent, changed] = await Promise.allSettled([
        sendTaskMail(larch.ana, message),
        editTask(larch.admin, { taskId: task.id, ...content, customerId: joan }),
      ])
      expect([sent.status, changed.status].filter((status) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('shows a save made from an older version that a colleague chose somebody meanwhile (T-16)', async () => {
    const { larch } = fixture
    const task = await storesOwn()
    await editTask(larch.manager, { taskId: task.id, version: task.version, ...content, customerId: joan })
    const late = { taskId: task.id, version: task.version, ...content, customerId: larch.customer.id }
    await expect(editTask(larch.admin, late)).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
  })
})
