import { afterAll, describe, expect, it } from 'vitest'
import { logEntries } from '@/components/task/log/log-entries'
import { readFeed } from '@/lib/activity/feed'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { keepDraft } from '@/lib/messaging/drafts/keep-draft'
import { readEvent } from '@/lib/messaging/provider/resend/read-event'
import { backToVariables } from '@/lib/messaging/templates/back-to-variables'
import { fillMessage } from '@/lib/messaging/templates/fill-message'
import { saveTemplate } from '@/lib/messaging/templates/save-template'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { noteDelivery } from './note-delivery'
import { sendTaskMail } from './send-task-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

const logOf = async (taskId: string) => {
  const { events } = await read(fixture.larch.admin, (scope) => readFeed(scope, taskId, 50))
  const reader = {
    t: getTranslator('en'),
    locale: 'en' as const,
    now: new Date(),
    zone: 'UTC',
    customer: '',
    replyWaitingSince: null,
    files: [],
  }
  return logEntries(events, [], reader).map((entry) => ('text' in entry ? entry.text : ''))
}
const reported = async (type: string, data: Record<string, unknown>) => {
  const report = readEvent({ type, data })?.told
  if (report?.kind === 'report') await noteDelivery(report)
}
const newMessage = (taskId: string) => ({ key: newId(), taskId, subject: 'The carafe', html: '<p>It is in.</p>' })

describe('one message to several customers (G-7)', () => {
  const another = async (name: string, storeAt = 0) => {
    const { larch } = fixture
    const id = newId()
    await fixture.owner.query('insert into customers (retailer_id, id, given_name, name) values ($1, $2, $3, $3)', [
      larch.id,
      id,
      name,
    ])
    await fixture.owner.query('insert into customer_emails (retailer_id, id, customer_id, email) values ($1, $2, $3, $4)', [
      larch.id,
      newId(),
      id,
      `${newId()}@customer.example`,
    ])
    const member = storeAt === 0 ? larch.ana : larch.elsewhere
    await fixture.owner.query(
      `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since) values ($1, $2, $3, $4, $5, 'primary', '2024-01-01')`,
      [larch.id, newId(), id, member.actor.kind === 'person' ? member.actor.membershipId : '', larch.stores[storeAt]?.id],
    )
    return id
  }

  it('goes to each under a reply address of their own, and names whom it could not go to', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const gone = await another('Ines Gone')
    await fixture.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), gone],
    )
    const recipients = [larch.customer.id, await another('Second'), gone]
    const sent = await sendTaskMail(larch.ana, { ...newMessage(task.id), recipients })
    expect(new Set(sent.messages.map(({ replyTo }) => replyTo)).size).toBe(2)
    expect(sent.left).toMatchObject([{ name: 'Ines Gone', key: 'errors.unsubscribed' }])
    await expect(sendTaskMail(larch.ana, { ...newMessage(task.id), recipients: [gone] })).rejects.toMatchObject({
      key: 'errors.unsubscribed',
    })
  })

  it('is told in the log message by message, each with whom it went to (G-15)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const joan = await another('Joan Alder')
    await fixture.owner.query(`update customers set given_name = 'Joan' where id = $1`, [joan])
    await sendTaskMail(larch.ana, { ...newMessage(task.id), recipients: [larch.customer.id, joan] })
    const { rows } = await fixture.owner.query(
      `select data->>'to' as to from events where task_id = $1 and type = 'task.emailed'`,
      [task.id],
    )
    expect(rows.map((row) => row.to).sort()).toEqual(['Joan Alder', 'Marguerite'])
  })

  it('is told in the log by whose mail arrived and whose came back, from which address; one alone needs no name (G-15)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { messages } = await sendTaskMail(larch.ana, {
      ...newMessage(task.id),
      recipients: [larch.customer.id, await another('Odile Reed')],
    })
    const alone = await sendTaskMail(larch.ana, newMessage((await storeTask(larch)).id))
    for (const { id } of [...messages, ...alone.messages])
      await fixture.owner.query(`update messages set provider_id = id::text, state = 'sent' where id = $1`, [id])
    const [own, other] = messages
    await reported('email.delivered', { email_id: own?.id })
    await reported('email.bounced', { email_id: other?.id, bounce: { type: 'Permanent' } })
    await reported('email.delivered', { email_id: alone.message.id })
    const lines = await logOf(task.id)
    expect(lines).toContain('The mail to Marguerite was delivered')
    expect(lines).toContain(`The mail to Odile Reed came back: ${other?.toAddress} does not take it`)
    expect(await logOf(alone.task.id)).toContain('The mail was delivered')
  })

  it('says each one’s own name in the places that were left for it, and blocks when one has none', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const recipients = [larch.customer.id, await another('Ottilie <b>')]
    const content = { ...newMessage(task.id), recipients, html: '<p>Dear {{ customer.given_name }}</p>' }
    const { messages } = await sendTaskMail(larch.ana, content)
    expect(messages.map(({ visibleText }) => visibleText)).toEqual(['Dear Marguerite', 'Dear Ottilie <b>'])
    await expect(
      sendTaskMail(larch.ana, { ...content, key: newId(), html: '<p>{{ customer.given_name }} of {{ customer.city }}</p>' }),
    ).rejects.toMatchObject({ key: 'errors.variablesMissing', values: { name: 'Marguerite Okafor', places: 'customer.city' } })
  })

  it('greets each by their own name although a template was filled in for one before another was added', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const body = '<p>Hello <strong>{{ customer.given_name }}</strong>,</p><p>{{ associate.given_name }}</p>'
    const { id: templateId } = await saveTemplate(larch.admin, { name: newId(), subject: 'For {{ customer.given_name }}', body })
    const { subject, html, filled } = await fillMessage(larch.ana, { templateId, taskId: task.id })
    expect(html).toContain('Hello <strong>Marguerite</strong>')
    const content = { key: newId(), taskId: task.id, subject, html: html.replace('Ana', 'Your Ana') }
    await keepDraft(larch.ana, { ...content, version: 0, filled })
    const kept = await read(larch.ana, (scope) => readDraftShown(scope, task.id))
    expect(kept?.filled).toEqual(filled)
    const recipients = [larch.customer.id, await another('Sefton')]
    await expect(sendTaskMail(larch.ana, { ...content, recipients })).rejects.toMatchObject({
      key: 'errors.namesAnother',
      values: { name: 'Marguerite', other: 'Sefton' },
    })
    const { messages } = await sendTaskMail(larch.ana, { ...content, ...backToVariables(content, filled), recipients })
    expect(messages.map((each) => each.subject)).toEqual(['For Marguerite', 'For Sefton'])
    expect(messages.map(({ visibleText }) => visibleText.replaceAll(/\s+/g, ' '))).toEqual([
      'Hello Marguerite, Your Ana',
      'Hello Sefton, Your Ana',
    ])
    expect((await fillMessage(larch.ana, { templateId, taskId: task.id, forSeveral: true })).filled).toEqual([])
    const loud = '<p>{{ customer.given_name | upcase }} {{ associate.given_name | upcase }}</p>'
    const { id } = await saveTemplate(larch.admin, { name: newId(), subject: 'x', body: loud })
    expect((await fillMessage(larch.ana, { templateId: id, taskId: task.id, forSeveral: true })).html).toBe(
      '<p>{{ customer.given_name }} ANA</p>',
    )
  })

  it('does not leave with the name of one for another who is written to alone, unless it is meant', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const content = { ...newMessage(task.id), html: '<p>Marguerite, it is in.</p>', recipients: [await another('Wilfred')] }
    await expect(sendTaskMail(larch.ana, content)).rejects.toMatchObject({ key: 'errors.namesAnother' })
    const { messages } = await sendTaskMail(larch.ana, { ...content, namesAreMeant: true })
    expect(messages).toHaveLength(1)
  })

  it('is a draft that says of each why they cannot be written to, and a template is filled in for the others all the same', async () => {
    const { larch } = fixture
    const own = { ...larch.customer, id: await another('Unwritten') }
    const task = await storeTask({ ...larch, customer: own })
    const recipients = [own.id, await another('Rosalind')]
    await fixture.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), own.id],
    )
    await keepDraft(larch.ana, { taskId: task.id, version: 0, subject: 'Both', html: '<p>Hi</p>', recipients })
    const draft = await read(larch.ana, (scope) => readDraftShown(scope, task.id))
    expect(draft?.recipients).toEqual([
      { id: own.id, name: 'Unwritten', why: expect.stringContaining('Unwritten') },
      { id: recipients[1], name: 'Rosalind' },
    ])
    const body = '<p>Hello {{ customer.given_name }}</p>'
    const { id: templateId } = await saveTemplate(larch.admin, { name: newId(), subject: 'For you', body })
    const { html } = await fillMessage(larch.ana, { templateId, taskId: task.id, forSeveral: true })
    const { messages, left } = await sendTaskMail(larch.ana, { ...newMessage(task.id), html, recipients })
    expect(messages.map(({ visibleText }) => visibleText)).toEqual(['Hello Rosalind'])
    expect(left).toMatchObject([{ name: 'Unwritten' }])
  })

  it('goes to twenty at once, and to nobody when there is one more (G-7)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const twenty: string[] = []
    while (twenty.length < 20) twenty.push(await another(`Customer ${twenty.length}`))
    const refused = { issues: [{ path: ['recipients'], message: 'errors.recipientsMany' }] }
    const more = [...twenty, larch.customer.id]
    await expect(sendTaskMail(larch.ana, { ...newMessage(task.id), recipients: more })).rejects.toMatchObject(refused)
    const draft = { taskId: task.id, version: 0, subject: 'All', html: '<p>Hi</p>' }
    await expect(keepDraft(larch.ana, { ...draft, recipients: more })).rejects.toMatchObject(refused)
    const { messages } = await sendTaskMail(larch.ana, { ...newMessage(task.id), recipients: twenty })
    expect(messages.map(({ customerId }) => customerId).sort()).toEqual(twenty.sort())
    const { rows } = await fixture.owner.query('select count(*)::int as n from messages where task_id = $1', [task.id])
    expect(rows[0].n).toBe(20)
  })

  it('goes to nobody when one of them is not the sender’s to see', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const elsewhereId = await another('Far away', 1)
    await expect(
      sendTaskMail(larch.ana, { ...newMessage(task.id), recipients: [larch.customer.id, elsewhereId] }),
    ).rejects.toMatchObject({
      key: 'errors.customerNotFound',
    })
    const { rows } = await fixture.owner.query('select count(*)::int as n from messages where task_id = $1', [task.id])
    expect(rows[0].n).toBe(0)
  })
})
