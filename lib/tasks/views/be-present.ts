import { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { announcePresence } from '@/lib/realtime/announce'
import { leavePresence, seePresence } from '@/lib/realtime/presence'
import { getTask } from '@/lib/tasks/queries'

export const bePresentInput = z.object({ taskId: z.uuid(), is: z.enum(['looking', 'writing', 'gone']) })

/** Says that one looks at a task, writes on it, or has left; colleagues see it at once, and for half a minute at most (G-17). */
export async function bePresent(scope: Scope, input: z.input<typeof bePresentInput>) {
  authorize(scope, 'task.see')
  const { taskId, is } = parseOnce(bePresentInput, input)

  await transact(scope, async (scope) => {
    // One leaves a task that is deleted, or somebody else's by now, all the same.
    if (is !== 'gone') await getTask(scope, taskId)
    const isNews =
      is === 'gone' ? await leavePresence(scope, taskId) : await seePresence(scope, { taskId, isWriting: is === 'writing' })
    if (isNews) await announcePresence(scope, taskId)
  })
}
