import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { messages } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { unassignedMailInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { getUnassignedMail, readableUnassignedMail } from './list-unassigned-mail'

type Input = z.input<typeof unassignedMailInput>
const away = { from: 'received', to: 'closed', event: 'audit.mailPutAway', late: 'errors.mailAlreadyClosed' } as const
const back = { from: 'closed', to: 'received', event: 'audit.mailPutBack', late: 'errors.mailAlreadyRestored' } as const

/** Takes a mail out of unassigned mail once somebody has seen to it; it stays readable (G-13). Conflict when a colleague was first. */
export const dismissUnassignedMail = (scope: Scope, input: Input) => move(scope, input, away)

/** Brings a mail that was closed without action back into unassigned mail (G-13). Conflict when a colleague was first. */
export const restoreUnassignedMail = (scope: Scope, input: Input) => move(scope, input, back)

async function move(scope: Scope, input: Input, { from, to, event, late }: typeof away | typeof back) {
  authorize(scope, 'task.act')
  const { mailId } = parseOnce(unassignedMailInput, input)

  await transact(scope, async (scope) => {
    await getUnassignedMail(scope, mailId)
    const [moved] = await scope.db
      .update(messages)
      .set({ state: to })
      .where(and(readableUnassignedMail(scope), eq(messages.id, mailId), eq(messages.state, from)))
      .returning({ storeId: messages.storeId })
    if (!moved) throw new Conflict(late)
    await record(scope, { type: event, storeId: moved.storeId, data: { messageId: mailId } })
  })
}
