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

/** Brings a mail that was put away back into the tray (G-13). Conflict when a colleague was first. */
export async function putTrayMailBack(scope: Scope, given: z.input<typeof trayMailInput>) {
  authorize(scope, 'task.act')
  const { mailId } = trayMailInput.parse(given)

  await transact(scope, async (scope) => {
    await getTrayMail(scope, mailId)
    const [put] = await scope.db
      .update(messages)
      .set({ state: 'received' })
      .where(and(readableTray(scope), eq(messages.id, mailId), eq(messages.state, 'put_away')))
      .returning({ storeId: messages.storeId })
    if (!put) throw new Conflict('errors.alreadyPutBack')
    await record(scope, { type: 'audit.mailPutBack', storeId: put.storeId, data: { messageId: mailId } })
  })
}
