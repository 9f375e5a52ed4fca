import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { messages, taskDrafts } from '@/db/schema/messaging'
import { tasks } from '@/db/schema/tasks'
import { stores } from '@/db/schema/tenancy'
import { authorize, requireFeature } from '@/lib/access/abilities'
import { membershipOf, readerZone, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { throttle } from '@/lib/auth/throttle'
import { findCustomer } from '@/lib/customers/queries'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid } from '@/lib/errors'
import { htmlToText } from '@/lib/html/html-to-text'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { momentIn } from '@/lib/i18n/time'
import { idOf, newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { draftOf } from '@/lib/messaging/drafts/draft'
import { putDraftBack } from '@/lib/messaging/drafts/put-draft-back'
import { type SendMail, type SendMailInput, sendMailInput } from '@/lib/messaging/input'
import { contentFor } from '@/lib/messaging/templates/content-for'
import { missingVariables } from '@/lib/messaging/templates/fill-variables'
import { parseOnce } from '@/lib/parse-once'
import { announcePresence } from '@/lib/realtime/announce'
import { noteContact } from '@/lib/tasks/comments/note-contact'
import { replaceVariables, unknownVariables } from '@/lib/tasks/definition/message-variables'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { getTask, sameTask } from '@/lib/tasks/queries'
import { type Task, undoSeconds } from '@/lib/tasks/task'
import { type ColleagueMessage, findColleagueMessage } from './answered-meanwhile'
import { requireFiles } from './readable-files'
import { type LeftOut, type Recipient, recipientsOf } from './recipient'
import { calledBy, recordSend } from './record-send'
import { nextMorning } from './send-moment'
import { readSender } from './sender'
import { writeMessage } from './write-message'

/** `message` is the first one's; `left` names who was chosen and could not be written to, and why; `isResolved`: the send closed its task. */
type Sent = { message: Message; messages: Message[]; left: LeftOut[]; task: Task; isResolved: boolean }
type Checked = { input: SendMail; html: string; requestHash: string }

/**
 * Writes to the task's customer, or one mail each to the chosen ones, and, unless told not to, resolves it (G-7). The messages leave by
 * the outbox under their own ids, now or when they are due. The same key and message again give the same answer; another message under it
 * is Conflict (Q-C7). Conflict, with the message kept as the draft, when a colleague wrote meanwhile what was not seen (G-17).
 */
export async function sendTaskMail(scope: Scope, params: SendMailInput): Promise<Sent> {
  authorize(scope, 'task.act')
  const input = parseOnce(sendMailInput, params)
  const html = safeComposedHtml(input.html)
  if (!htmlToText(html).trim() && input.fileIds.length === 0) throw new Invalid('errors.textMissing', {}, 'html')
  const unknown = unknownVariables(`${input.subject} ${htmlToText(replaceVariables(html, () => ''))}`)
  if (unknown.length > 0) throw new Invalid('errors.variablesUnknown', { places: unknown.join(', ') }, 'html')
  await throttle(`send:${membershipOf(scope)}`, { max: 120, seconds: 3600 })
  const requestHash = createHash('sha256')
    .update(JSON.stringify([input, html]))
    .digest('hex')

  const outcome = await transact(scope, async (scope) => {
    const task = await getTask(scope, input.taskId)
    if (task.kind === 'group') requireFeature(scope, 'group_tasks')
    // Sends on one task stand in a row: the second sees what the first did (G-17).
    await scope.db.select({ id: tasks.id }).from(tasks).where(sameTask(task)).for('update')
    const earlier = await findEarlier(scope, input.key, requestHash)
    if (earlier)
      return { message: earlier, messages: [earlier], left: [], task, isResolved: input.thenResolve && task.state === 'resolved' }
    const colleagueMessage = input.sendAnyway ? null : await findColleagueMessage(scope, task.id, input)
    if (colleagueMessage) return hold(scope, input, html, colleagueMessage)
    const now = await getTask(scope, input.taskId)
    requireSame(now, input)
    return send(scope, now, { input, html, requestHash })
  })
  if ('heldBy' in outcome) throw new Conflict('errors.answeredMeanwhile', { by: outcome.heldBy })
  return outcome
}

/** A message that names nobody is for the customer its writer saw; the task may be about somebody else by now (T-11). */
function requireSame(task: Task, { recipients, customerId }: SendMail) {
  if (recipients.length > 0 || !customerId || customerId === task.customerId) return
  throw new Conflict('errors.customerChanged')
}

/** The message stays, as the draft; it is the sender who decides (G-17). */
async function hold(scope: Scope, input: SendMail, html: string, { by }: ColleagueMessage) {
  const { taskId, subject, recipients, fileIds, fileNames, respondsToId } = input
  await putDraftBack(scope, { taskId, subject, html, recipients, fileIds, fileNames, respondsToId })
  return { heldBy: by }
}

async function send(scope: Scope, task: Task, { input, html, requestHash }: Checked): Promise<Sent> {
  const { recipients, left } = await recipientsOf(scope, task.customerId, input.recipients)
  if (!input.namesAreMeant) await requireNames(scope, task, recipients, `${input.subject}\n${htmlToText(html)}`)
  const sender = await readSender(scope, task)
  const files = await requireFiles(scope, input.fileIds, input.fileNames)
  const { subject, respondsToId, trustSender, thenResolve, later } = input
  const written: Message[] = []
  const eventIds = recipients.map(() => newId())
  const closeId = thenResolve && !later && task.state === 'open' ? newId() : null
  for (const [index, recipient] of recipients.entries()) {
    const sendAt = await leavesAt(scope, task, input, recipient.timeZone)
    const id = index === 0 ? input.key : idOf(`${input.key} ${recipient.customerId}`, scope.retailerId)
    const resolves = index === 0 && later !== null && thenResolve
    const content = await contentFor(scope, task, recipient, { subject, html })
    requireKnownVariables(content, recipient)
    const outgoing = { id, task, recipient, sender, ...content, files, respondsToId, trustSender, requestHash, sendAt, resolves }
    const message = await writeMessage(scope, outgoing)
    if (!sendAt)
      await enqueue(scope, 'messaging.sendMail', { retailerId: scope.retailerId, messageId: message.id }, { key: message.id })
    const to = calledBy(task, recipient)
    if (later) await recordPlan(scope, task, message, to)
    else await recordSend(scope, task, message, { to, closeId, id: eventIds[index] })
    written.push(message)
  }
  const [message] = written
  if (!message) throw new Invalid('errors.noCustomer')
  await forgetDraft(scope, task.id)
  if (later) return { message, messages: written, left, task, isResolved: false }
  await noteContact(scope, task)
  if (!closeId) return { message, messages: written, left, task, isResolved: false }
  const resolved = await resolveTask(scope, { taskId: task.id }, closeId)
  return { message, messages: written, left, task: resolved, isResolved: true }
}

/** Nobody is greeted by another's name unless the sender says so: the task's customer's or another recipient's (G-7). */
async function requireNames(scope: Scope, { customerId }: Task, recipients: Recipient[], text: string) {
  const of = customerId ? await findCustomer(scope, customerId) : null
  const people = of ? [{ ...of, customerId: of.id }, ...recipients] : recipients
  const named = namedInMessage(text, people, recipients)
  if (named) throw new Invalid('errors.namesAnother', named, 'html')
}

/** A variable without a value blocks the send and is named (G-7). */
function requireKnownVariables({ subject, html }: { subject: string; html: string }, { name }: Recipient) {
  const variables = missingVariables(subject + html)
  if (variables.length > 0) throw new Invalid('errors.variablesMissing', { name, places: variables.join(', ') }, 'html')
}

async function findEarlier(scope: Scope, key: string, requestHash: string): Promise<Message | null> {
  const [earlier] = await scope.db
    .select()
    .from(messages)
    .where(byId(scope, messages, key))
  if (earlier && earlier.requestHash !== requestHash) throw new Conflict('errors.keyUsed')
  return earlier ?? null
}

/** Null: at once. A moment that is over is Invalid. */
async function leavesAt(scope: Scope, task: Task, { later, canUndo }: SendMail, customersZone: string | null) {
  const { now } = scope
  if (!later) return canUndo ? new Date(now.getTime() + undoSeconds * 1000) : null
  const zone = await zoneOf(scope, task)
  if (later === 'customer') return nextMorning(customersZone ?? zone, now)
  if (later === 'store') return nextMorning(zone, now)
  const at = momentIn(zone, later.day, later.time)
  if (at <= now) throw new Invalid('errors.sendAtOver', {}, 'later')
  if (at.getTime() > now.getTime() + 366 * 86_400_000) throw new Invalid('errors.sendAtFar', {}, 'later')
  return at
}

async function zoneOf(scope: Scope, task: Task): Promise<string> {
  if (!task.storeId) return readerZone(scope)
  const [store] = await scope.db
    .select({ zone: stores.timeZone })
    .from(stores)
    .where(byId(scope, stores, task.storeId))
  return store?.zone ?? scope.timeZone
}

async function recordPlan(scope: Scope, task: Task, message: Message, to: string) {
  const data = {
    messageId: message.id,
    subject: message.subject,
    words: message.visibleText.slice(0, 160),
    to,
    sendAt: message.sendAt?.toISOString() ?? '',
  }
  const { storeId } = task
  await record(scope, { type: 'task.scheduled', taskId: task.id, storeId, customerId: message.customerId, data })
}

async function forgetDraft(scope: Scope, taskId: string) {
  const mine = eq(taskDrafts.authorId, membershipOf(scope) ?? '')
  const gone = await scope.db
    .delete(taskDrafts)
    .where(and(draftOf(scope, taskId), mine))
    .returning({ id: taskDrafts.id })
  if (gone.length > 0) await announcePresence(scope, taskId)
}

type Person = { customerId: string; name: string; givenName: string }

const says = (text: string, name: string) =>
  name.trim().length > 1 &&
  new RegExp(`(?<![\\p{L}\\p{N}])${name.trim().replaceAll(/[.*+?^$(){}|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** Whom a message calls by their name although somebody called otherwise gets it too; null when nobody (G-7). */
function namedInMessage(text: string, people: Person[], recipients: Person[]) {
  for (const person of people) {
    const other = recipients.find(
      ({ customerId, givenName }) => customerId !== person.customerId && givenName.trim() !== person.givenName.trim(),
    )
    if (other && says(text, person.givenName)) return { name: person.givenName.trim(), other: other.name }
  }
  return null
}
