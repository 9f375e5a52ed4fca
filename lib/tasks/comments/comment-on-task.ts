import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import { listColleagues } from '@/lib/access/colleagues'
import { once } from '@/lib/access/once'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { notify } from '@/lib/notifications/notify'
import { parseOnce } from '@/lib/parse-once'
import { commentInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { whoSees } from '@/lib/tasks/views/who-sees'
import { namedInNote } from './named-in-note'

/** A note for colleagues, in the log. Those it names are told, if they may see the task; so are those the task is with (T-14, V-7). The same key again is the same note (Q-C7). */
export async function commentOnTask(scope: Scope, input: z.input<typeof commentInput>) {
  authorize(scope, 'task.act')
  const { taskId, text, mentions, key } = parseOnce(commentInput, input)

  await transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    await once(scope, { key, what: 'note', sent: { taskId, text, mentions } }, () => append(scope, task, { text, mentions, key }))
  })
}

type Note = { text: string; mentions: string[]; key?: string }

async function append(scope: Scope, task: Task, { text, mentions, key }: Note) {
  const taskId = task.id
  const colleagues = mentions.length > 0 || text.includes('@') ? await listColleagues(scope) : []
  const chosen = colleagues.filter(({ id }) => mentions.includes(id))
  const known = new Set([...chosen, ...namedInNote(text, colleagues)].map(({ id }) => id))
  const mentioned = await whoSees(scope, task, [...known])
  const cause = key ?? newId()
  await notify(scope, { kind: 'mention', taskId, cause, to: mentioned, text })
  const others = [task.assigneeId, task.creatorId, task.contactedById].filter((id) => id && !mentioned.includes(id))
  await notify(scope, { kind: 'comment', taskId, cause, to: await whoSees(scope, task, others), text })
  const { storeId, customerId } = task
  await record(scope, { type: 'task.commented', taskId, storeId, customerId, data: { words: text, mentions: mentioned } }, cause)
  return { id: cause }
}
