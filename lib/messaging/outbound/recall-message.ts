import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import { messageFiles, messages } from '@/db/schema/messaging'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { type Message, stillIn } from '@/lib/messaging/conversation/conversation'
import { findDraft } from '@/lib/messaging/drafts/draft'
import { putDraftBack } from '@/lib/messaging/drafts/put-draft-back'
import { type TakeBackInput, takeBackInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { undoClose } from '@/lib/tasks/lifecycle/undo-close'
import { getTask, sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { typedPart } from './write-message'

/**
 * Takes messages back that have not left, one that waits for its ten seconds, one planned for later or one held back: they are the draft again, and what
 * the send did to its task is undone (G-7). Conflict when they have left, or a colleague took them back first.
 */
export async function recallMessage(scope: Scope, input: TakeBackInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, messageIds } = parseOnce(takeBackInput, input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    const cancelled = await scope.db
      .update(messages)
      .set({ state: 'cancelled' })
      .where(stillIn(scope, taskId, messageIds, ['scheduled', 'held']))
      .returning()
    const [first] = cancelled
    if (!first) throw new Conflict('errors.hasLeft')
    if (await wasPressed(scope, first)) await undoSend(scope, before, first)
    // Messages that were filled in for each of several are no longer one message.
    const isOneMessage = new Set(cancelled.map(({ html }) => typedPart(html))).size === 1
    const isPut = isOneMessage && (await putDraftBack(scope, await draftFrom(scope, taskId, cancelled)))
    // One that was held (it says why) hurries nobody: it stays where it is while a colleague writes.
    if (first.error && !isPut) throw new Conflict('errors.draftMeanwhile', { by: (await findDraft(scope, taskId))?.by ?? '' })
    for (const { id, subject, customerId } of cancelled)
      await record(scope, {
        type: 'task.takenBack',
        taskId,
        storeId: before.storeId,
        customerId,
        data: { messageId: id, subject },
      })
    return getTask(scope, taskId)
  })
}

const sendEvent = (scope: Scope, message: Message) =>
  and(
    inTenant(scope, events),
    eq(events.taskId, message.taskId ?? ''),
    inArray(events.type, ['task.emailed', 'task.answered']),
    sql`${events.data}->>'messageId' = ${message.id}`,
  )

async function wasPressed(scope: Scope, message: Message): Promise<boolean> {
  const found = await scope.db.select({ id: events.id }).from(events).where(sendEvent(scope, message)).limit(1)
  return found.length > 0
}

/** Opens what the send resolved, and lets the reply it answered wait again. */
async function undoSend(scope: Scope, task: Task, message: Message) {
  const [sent] = await scope.db
    .select({ data: events.data })
    .from(events)
    .where(sendEvent(scope, message))
    .orderBy(desc(events.at))
    .limit(1)
  const before = sent?.data.before as Record<string, string | null> | undefined
  if (!before) return
  const isMine = task.closedById === membershipOf(scope)
  if (isMine && before.closeId && task.closeId === before.closeId) await undoClose(scope, { taskId: task.id }, before.closeId)
  await scope.db
    .update(tasks)
    .set({
      replyWaitingSince: sql`coalesce(${tasks.replyWaitingSince}, ${before.replyWaitingSince ?? null}::timestamptz)`,
      reopenedFrom: sql`case when ${tasks.state} = 'open' then ${before.reopenedFrom ?? null} end`,
      contactedAt: sql`${before.contactedAt ?? null}::timestamptz`,
      contactedById: before.contactedById ?? null,
    })
    .where(sameTask(task))
}

async function draftFrom(scope: Scope, taskId: string, messages: Message[]) {
  const [first] = messages
  const attached = await scope.db
    .select({ fileId: messageFiles.fileId, name: messageFiles.name })
    .from(messageFiles)
    .where(and(inTenant(scope, messageFiles), eq(messageFiles.messageId, first?.id ?? '')))
    .orderBy(messageFiles.position)
  return {
    taskId,
    subject: first?.subject ?? '',
    html: typedPart(first?.html ?? ''),
    recipients: messages.length > 1 ? messages.flatMap(({ customerId }) => customerId ?? []) : [],
    fileIds: attached.map(({ fileId }) => fileId),
    fileNames: attached.map(({ name }) => name ?? ''),
    respondsToId: first?.respondsToId ?? null,
  }
}
