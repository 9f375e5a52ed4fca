import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { record } from '@/lib/activity/record'
import { Conflict, Invalid } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { noteContact } from '@/lib/tasks/note-contact'
import { getTask } from '@/lib/tasks/queries'
import { resolveTask } from '@/lib/tasks/resolve-task'
import type { Task } from '@/lib/tasks/task'
import { authorize, requireFeature } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { throttle } from '@/lib/tenancy/throttle'
import { transact } from '@/lib/tenancy/transact'
import { messageIdOf, replyAddress, retailerAddress } from './addresses'
import { type Message, threadOf } from './conversation'
import { type SendMailInput, sendMailInput } from './input'
import { htmlToText, safeComposedHtml } from './mail/safe-html'
import { recipientOf } from './recipient'
import { tokenFor } from './reply-token'
import { readSender } from './sender'

type Sent = { message: Message; task: Task }

/**
 * Writes to the task's customer and, unless told not to, resolves it (G-7). The letter leaves by the outbox under its own id.
 * The same key and letter again give the same answer; another letter under it is Conflict (Q-C7). Invalid says who cannot be written to.
 */
export async function sendTaskMail(scope: Scope, given: SendMailInput): Promise<Sent> {
  authorize(scope, 'task.act')
  const input = sendMailInput.parse(given)
  const html = safeComposedHtml(input.html)
  if (!htmlToText(html).trim()) throw new Invalid('errors.wordsMissing', {}, 'html')
  await throttle(`send:${membershipOf(scope)}`, { most: 120, seconds: 3600 })

  return transact(scope, async (scope) => {
    const task = await getTask(scope, input.taskId)
    if (task.kind === 'group') requireFeature(scope, 'group_tasks')
    const requestHash = createHash('sha256')
      .update(JSON.stringify([input, html]))
      .digest('hex')
    const earlier = await findEarlier(scope, input.key, requestHash)
    if (earlier) return { message: earlier, task }

    const message = await write(scope, task, input, html, requestHash)
    await enqueue(scope, 'messaging.sendMail', { retailerId: scope.retailerId, messageId: message.id }, { key: message.id })
    await recordSend(scope, task, message)
    await noteContact(scope, task)
    if (!input.thenResolve || task.state !== 'open') return { message, task }
    return { message, task: await resolveTask(scope, { taskId: task.id }) }
  })
}

async function findEarlier(scope: Scope, key: string, requestHash: string): Promise<Message | null> {
  const [earlier] = await scope.db
    .select()
    .from(messages)
    .where(and(eq(messages.retailerId, scope.retailerId), eq(messages.id, key)))
  if (earlier && earlier.requestHash !== requestHash) throw new Conflict('errors.keyUsed')
  return earlier ?? null
}

async function write(
  scope: Scope,
  task: Task,
  input: ReturnType<typeof sendMailInput.parse>,
  html: string,
  requestHash: string,
): Promise<Message> {
  const recipient = await recipientOf(scope, task.customerId)
  const sender = await readSender(scope, task)
  const { lastIn, references } = await threadOf(scope, task.id)
  if (lastIn?.isUnverified && !input.trustSender)
    throw new Invalid('errors.unverifiedSender', { email: recipient.email }, 'trustSender')
  const token = await tokenFor(scope, { taskId: task.id, customerId: recipient.customerId, email: recipient.email })

  const [message] = await scope.db
    .insert(messages)
    .values({
      retailerId: scope.retailerId,
      id: input.key,
      purpose: 'task',
      direction: 'out',
      state: 'queued',
      taskId: task.id,
      customerId: recipient.customerId,
      storeId: task.storeId,
      authorId: membershipOf(scope),
      fromAddress: retailerAddress(sender.slug),
      fromName: sender.fromName,
      toAddress: recipient.email,
      replyTo: replyAddress(token),
      subject: input.subject,
      html: sender.signatureHtml ? `${html}${sender.signatureHtml}` : html,
      text: htmlToText(sender.signatureHtml ? `${html}${sender.signatureHtml}` : html),
      visibleText: htmlToText(html),
      messageIdHeader: messageIdOf(input.key),
      inReplyTo: lastIn?.header ?? null,
      references,
      requestHash,
      createdAt: scope.now,
    })
    .onConflictDoNothing()
    .returning()
  if (!message) throw new Conflict('errors.keyUsed')
  return message
}

async function recordSend(scope: Scope, task: Task, message: Message) {
  const { storeId, customerId } = task
  const said = { messageId: message.id, subject: message.subject, words: message.visibleText.slice(0, 160) }
  if (!task.replyWaitingSince) return record(scope, { type: 'task.emailed', taskId: task.id, storeId, customerId, data: said })
  const waitedSeconds = Math.round((scope.now.getTime() - task.replyWaitingSince.getTime()) / 1000)
  await record(scope, { type: 'task.answered', taskId: task.id, storeId, customerId, data: { ...said, waitedSeconds } })
}
