import { and, asc, eq, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { customerEmails, relationships } from '@/db/schema/records'
import type { MailKind } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { idOf, newId } from '@/lib/ids'
import { takenIn } from '@/lib/messaging/inbound/taken-in'
import { visibleReply } from '@/lib/messaging/parsing/reply/visible-reply'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import { keepReceivedFiles } from '@/lib/messaging/received-files/keep-received-files'
import type { PreparedMail } from '@/lib/messaging/received-files/prepare-mail'

/** Mail to the chain's own address lands in unassigned mail of the sender's primary store, else the admins', once however often it comes (G-13). */
export async function unassignedMail(scope: Scope, mail: PreparedMail, kind: MailKind): Promise<string> {
  const from = senderOf(mail.from).address
  const reply = visibleReply({ ...mail, sent: null })
  await transact(scope, async (scope) => {
    const sender = await findSender(scope, from)
    const messageId = mail.messageId ? idOf(mail.messageId, scope.retailerId) : newId()
    const [taken] = await scope.db
      .insert(messages)
      .values({
        retailerId: scope.retailerId,
        id: messageId,
        ...takenIn(mail, reply),
        purpose: 'unassigned',
        customerId: sender?.customerId ?? null,
        storeId: sender?.storeId ?? null,
        kind,
        messageIdHeader: mail.messageId ?? `<none-${messageId}@unknown>`,
        createdAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: messages.id })
    if (!taken) return
    await keepReceivedFiles(scope, messageId, mail)
    await record(scope, { type: 'audit.mailTrayed', storeId: sender?.storeId ?? null, data: { messageId } })
  })
  return 'unassigned'
}

async function findSender(scope: Scope, email: string) {
  const [sender] = await scope.db
    .select({ customerId: customerEmails.customerId, storeId: relationships.storeId })
    .from(customerEmails)
    .leftJoin(
      relationships,
      and(eq(relationships.retailerId, customerEmails.retailerId), eq(relationships.customerId, customerEmails.customerId)),
    )
    .where(and(inTenant(scope, customerEmails), eq(sql`lower(${customerEmails.email})`, email)))
    .orderBy(asc(relationships.kind))
    .limit(1)
  return sender
}
