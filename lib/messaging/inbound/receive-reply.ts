import { and, eq, inArray, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { customerEmails } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { suppressAddress } from '@/lib/customers/suppress-address'
import { inTenant } from '@/lib/database/in-tenant'
import { prepared } from '@/lib/database/statement'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import type { Message } from '@/lib/messaging/conversation/conversation'
import type { classifyMail } from '@/lib/messaging/parsing/classify/classify-mail'
import { keptReferences } from '@/lib/messaging/parsing/kept-references'
import { isOwnSubject } from '@/lib/messaging/parsing/own-subject'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'
import { visibleReply } from '@/lib/messaging/parsing/reply/visible-reply'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import { keepReceivedFiles } from '@/lib/messaging/received-files/keep-received-files'
import type { BroughtFile, PreparedMail } from '@/lib/messaging/received-files/prepare-mail'
import { followTask, isTooLate } from '@/lib/tasks/lifecycle/follow-task'
import { lockThread } from '@/lib/tasks/lifecycle/lock-thread'
import { raiseReply } from '@/lib/tasks/lifecycle/raise-reply'
import type { Task } from '@/lib/tasks/task'
import type { Destination } from './destination'
import { sentTo } from './sent-to'
import { takenIn } from './taken-in'

type Classified = ReturnType<typeof classifyMail>

/** Takes a mail into its task once, however often it is delivered (Q-W5). A person's (or a doubtful one) raises the indicator and reopens; machine mail is logged and changes nothing else (G-11, G-12). */
export async function receiveReply(scope: Scope, destination: Destination, mail: PreparedMail, classified: Classified) {
  await transact(scope, async (scope) => {
    // The lock puts answers to one thread in a row: the sixth in an hour sees the five before it, the second late one the new task.
    const thread = await lockThread(scope, { taskId: destination.task_id, customerId: destination.customer_id })
    const last = thread.find(({ state }) => state === 'open') ?? thread.at(-1)
    if (!last) return
    const [wasTaken, { sent, givenName: by }] = await Promise.all([
      isTaken(scope, thread, mail),
      sentTo(scope, destination.customer_id),
    ])
    if (wasTaken) return
    const cut = visibleReply({ ...mail, sent })
    const isPersons = classified.kind === 'person' || classified.kind === 'doubtful'
    const isLate = isPersons && (await isTooLate(scope, last))
    const task = isLate ? await followTask(scope, last, { customerId: destination.customer_id, by }) : last
    const reply = cut.visible || !(await hasOwnText(scope, thread, mail)) ? cut : { ...cut, visible: mail.subject.trim() }
    const message = await append(scope, destination, task, mail, classified, reply)
    if (!message) return
    await keepReceivedFiles(scope, message.id, mail)
    if (classified.hardBounceOf) await markBounced(scope, destination, classified.hardBounceOf)
    const { storeId, customerId } = task
    if (!isPersons)
      return record(scope, {
        type: 'task.autoReplied',
        taskId: task.id,
        storeId,
        customerId,
        data: { messageId: message.id, kind: classified.kind },
      })
    // A switched-off feature hides the task; what arrives is kept and shows when it is on again (G-2).
    await raiseReply(scope, task, {
      messageId: message.id,
      text: reply.visible,
      ...countFiles(mail),
      by,
      isUnverified: message.isUnverified,
      isDoubtful: classified.kind === 'doubtful',
    })
  })
}

/** A mail that comes again after its task was closed for long makes no new task (Q-W5). */
async function isTaken(scope: Scope, thread: Task[], { messageId }: PreparedMail): Promise<boolean> {
  if (!messageId) return false
  const [taken] = await prepared(scope, 'taken-mail', (db) =>
    db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          eq(messages.retailerId, sql.placeholder('retailerId')),
          sql`${messages.taskId} = any(${sql.placeholder('ids')}::uuid[])`,
          eq(messages.messageIdHeader, sql.placeholder('messageId')),
          eq(messages.direction, 'in'),
        ),
      )
      .limit(1),
  ).execute({ retailerId: scope.retailerId, ids: thread.map(({ id }) => id), messageId })
  return taken !== undefined
}

/** Whether a mail's subject says something of the customer's own, as where the whole answer stands in it (G-10). */
async function hasOwnText(scope: Scope, thread: Task[], { subject }: PreparedMail): Promise<boolean> {
  const ids = thread.map(({ id }) => id)
  const ours = await scope.db
    .select({ subject: messages.subject })
    .from(messages)
    .where(and(inTenant(scope, messages), inArray(messages.taskId, ids), eq(messages.direction, 'out')))
    .limit(200)
  return !isOwnSubject(
    subject,
    ours.map((each) => each.subject),
  )
}

async function append(
  scope: Scope,
  destination: Destination,
  task: Task,
  mail: PreparedMail,
  classified: Classified,
  reply: { visible: string; quoted: string },
): Promise<Message | null> {
  const { address, isSure } = senderOf(mail.from)
  const [message] = await scope.db
    .insert(messages)
    .values({
      retailerId: scope.retailerId,
      id: newId(),
      ...takenIn(mail, reply),
      purpose: 'task',
      taskId: task.id,
      customerId: destination.customer_id,
      storeId: task.storeId,
      kind: classified.kind,
      isUnverified: !(isSure && (await isTheirs(scope, destination, address))),
      messageIdHeader: mail.messageId ?? `<none-${newId()}@unknown>`,
      inReplyTo: mail.inReplyTo,
      references: keptReferences(mail.references, 50),
      createdAt: scope.now,
    })
    .onConflictDoNothing()
    .returning()
  return message ?? null
}

/** A right tag from another sender counts, but is marked (Q-E9). */
async function isTheirs(scope: Scope, destination: Destination, from: string): Promise<boolean> {
  if (destination.email?.toLowerCase() === from) return true
  const known = await scope.db
    .select({ email: customerEmails.email })
    .from(customerEmails)
    .where(and(inTenant(scope, customerEmails), eq(customerEmails.customerId, destination.customer_id)))
  return known.some((row) => row.email.toLowerCase() === from)
}

/** Only the address we wrote to can be marked by a bounce; a forged report names nobody else's. */
async function markBounced(scope: Scope, destination: Destination, address: string) {
  if (await isTheirs(scope, destination, address.toLowerCase())) await suppressAddress(scope, address, 'bounced')
}

/** Below this a picture that stands in the text is a logo or a line, not what somebody sends to be seen. */
const leastInlineBytes = 12_000
const signatures = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-encrypted)/

/** How many photos and other files a mail brings, as its row says; logos in the text and signatures are not counted. */
function countFiles({ attachments, brought }: Pick<ReceivedMail, 'attachments'> & { brought: BroughtFile[] }) {
  const sent = attachments.filter(
    ({ isInline, contentId, size, contentType }) =>
      !signatures.test(contentType) && !(isInline && contentId && size !== null && size < leastInlineBytes),
  )
  const kinds = [...sent.map(({ contentType }) => contentType), ...brought.map(({ claimedType }) => claimedType)]
  const photos = kinds.filter((kind) => kind.startsWith('image/')).length
  return { photos, files: kinds.length - photos }
}
