import type { Scope } from '@/lib/access/scope'
import { newId } from '@/lib/ids'

type Over = { subject?: string; html?: string; fileIds?: string[]; thenResolve?: boolean }

/** Sends a message about a task to its customer, as the composer does. For tests only. */
export async function writeAbout(scope: Scope, task: { id: string }, over: Over = {}) {
  const { sendTaskMail } = await import('@/lib/messaging/outbound/send-task-mail')
  return sendTaskMail(scope, { key: newId(), taskId: task.id, subject: 'The carafe', html: '<p>It is in.</p>', ...over })
}
