import type { z } from 'zod'
import { Conflict } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { reopenInput } from './input'
import { getTask } from './queries'
import { reopenTask } from './reopen-task'
import type { Task } from './task'

/** Brings a closed task back, with a reason the log keeps (G-14). Conflict when it is open already. */
export async function reopenByHand(scope: Scope, input: z.input<typeof reopenInput>): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, reason } = reopenInput.parse(input)

  return transact(scope, async (scope) => {
    const reopened = await reopenTask(scope, await getTask(scope, taskId), { why: 'hand', reason })
    if (!reopened) throw new Conflict('errors.alreadyOpen')
    return reopened
  })
}
