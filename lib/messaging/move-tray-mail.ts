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

type Given = z.input<typeof trayMailInput>
const away = { from: 'received', to: 'put_away', event: 'audit.mailPutAway', late: 'errors.alreadyPutAway' } as const
const back = { from: 'put_away', to: 'received', event: 'audit.mailPutBack', late: 'errors.alreadyPutBack' } as const

/** Takes a mail out of the tray once somebody has seen to it; it stays readable (G-13). Conflict when a colleague was first. */
export const putTrayMailAway = (scope: Scope, given: Given) => move(scope, given, away)

/** Brings a mail that was put away back into the tray (G-13). Conflict when a colleague was first. */
export const putTrayMailBack = (scope: Scope, given: Given) => move(scope, given, back)

async function move(scope: Scope, given: Given, { from, to, event, late }: typeof away | typeof back) {
  authorize(scope, 'task.act')
  const { mailId } = trayMailInput.parse(given)

  await transact(scope, async (scope) => {
    await getTrayMail(scope, mailId)
    const [moved] = await scope.db
      .update(messages)
      .set({ state: to })
      .where(and(readableTray(scope), eq(messages.id, mailId), eq(messages.state, from)))
      .returning({ storeId: messages.storeId })
    if (!moved) throw new Conflict(late)
    await record(scope, { type: event, storeId: moved.storeId, data: { messageId: mailId } })
  })
}
