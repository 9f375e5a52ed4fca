import { eq } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { env } from '@/lib/env'
import type { Notice } from '@/lib/jobs/catalogue'
import { messageIdOf, retailerAddress } from '@/lib/messaging/inbound/addresses'
import { renderNotice } from '@/lib/messaging/notices/render-notice'
import { deliverMessage } from './deliver-message'

/** Writes and hands over a mail of Storehand itself, marked as automatic (Q-E6). Run again, it is the same mail. */
export async function sendNotice(scope: Scope, notice: Notice) {
  const mail = await renderNotice(notice, await nameOf(scope))
  await transact(scope, async (scope) => {
    const [retailer] = await scope.db.select().from(retailers).where(eq(retailers.id, scope.retailerId))
    const [written] = await scope.db
      .insert(messages)
      .values({
        retailerId: scope.retailerId,
        id: notice.messageId,
        purpose: 'notice',
        direction: 'out',
        state: 'queued',
        fromAddress: retailerAddress(retailer?.slug ?? 'storehand'),
        fromName: retailer?.name ?? 'Storehand',
        toAddress: notice.to,
        replyTo: `no-reply@${env().MAIL_FROM_DOMAIN}`,
        ...mail,
        messageIdHeader: messageIdOf(notice.messageId),
        createdAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: messages.id })
    if (written) await record(scope, { type: 'audit.noticeSent', data: { messageId: notice.messageId, to: notice.to } })
  })
  await deliverMessage(scope, notice.messageId)
}

async function nameOf(scope: Scope): Promise<string> {
  return transact(
    scope,
    async (scope) => (await scope.db.select().from(retailers).where(eq(retailers.id, scope.retailerId)))[0]?.name ?? 'Storehand',
  )
}
