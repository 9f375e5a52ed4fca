import type { z } from 'zod'
import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { commentInput } from './input'
import { getTask } from './queries'

/** A note for colleagues, in the log. */
export async function commentOnTask(scope: Scope, given: z.input<typeof commentInput>) {
  authorize(scope, 'task.act')
  const { taskId, words } = commentInput.parse(given)

  await transact(scope, async (scope) => {
    const { storeId, customerId } = await getTask(scope, taskId)
    await record(scope, { type: 'task.commented', taskId, storeId, customerId, data: { words } })
  })
}
