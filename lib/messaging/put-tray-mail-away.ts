import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { messages } from '@/db/schema/messaging'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { trayMailInput } from './input'
import { getTrayMail, readableTray } from './tray'

/** Takes a mail out of the tray once somebody has seen to it; it stays readable (G-13). Conflict when a colleague was first. */
export async function putTrayMailAway(scope: Scope, given: z.input<typeof trayMailInput>) {
  authorize(scope, 'task.act')
  const { mailId } = trayMailInput.parse(given)

  await transact(scope, async (scope) => {
    await getTrayMail(scope, mailId)
    const [put] = await scope.db
      .update(messages)
      .set({ state: 'put_away' })
      .where(and(readableTray(scope), eq(messages.id, mailId), eq(messages.state, 'received')))
      .returning({ storeId: messages.storeId })
    if (!put) throw new Conflict('errors.alreadyPutAway')
    await record(scope, { type: 'audit.mailPutAway', storeId: put.storeId, data: { messageId: mailId } })
  })
}
