import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { reopenInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { reopenTask } from './reopen-task'

/** Brings a closed task back, with a reason the log keeps (G-14). Conflict when it is open already. */
export async function reopenByHand(scope: Scope, input: z.input<typeof reopenInput>): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, reason } = parseOnce(reopenInput, input)

  return transact(scope, async (scope) => {
    const reopened = await reopenTask(scope, await getTask(scope, taskId), { why: 'hand', reason })
    if (!reopened) throw new Conflict('errors.alreadyOpen')
    return reopened
  })
}
