import { z } from 'zod'
import { announcePresence } from '@/lib/realtime/announce'
import { leavePresence, seePresence } from '@/lib/realtime/presence'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { getTask } from './queries'

export const bePresentInput = z.object({ taskId: z.uuid(), is: z.enum(['looking', 'writing', 'gone']) })

/** Says that one looks at a task, writes on it, or has left; colleagues see it at once, and for half a minute at most (G-17). */
export async function bePresent(scope: Scope, input: z.input<typeof bePresentInput>) {
  authorize(scope, 'task.see')
  const { taskId, is } = bePresentInput.parse(input)

  await transact(scope, async (scope) => {
    // One leaves a task that is deleted, or somebody else's by now, all the same.
    if (is !== 'gone') await getTask(scope, taskId)
    const isNews =
      is === 'gone' ? await leavePresence(scope, taskId) : await seePresence(scope, { taskId, isWriting: is === 'writing' })
    if (isNews) await announcePresence(scope, taskId)
  })
}
