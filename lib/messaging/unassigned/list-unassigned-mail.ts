import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { messages, receivedFiles } from '@/db/schema/messaging'
import { customers } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import { type Scope, storeIdsOf } from '@/lib/access/scope'
import { beyond } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'
import { statement } from '@/lib/database/statement'
import { NotFound } from '@/lib/errors'
import { listReceivedFiles } from '@/lib/messaging/received-files/list-received-files'

const broughtBy = (isPhoto: boolean) => sql<number>`(select count(*)::int from ${receivedFiles} r
  where r.retailer_id = ${messages.retailerId} and r.message_id = ${messages.id} and (r.claimed_type like 'image/%') = ${isPhoto})`

const unassignedMailRow = {
  id: messages.id,
  from: messages.fromAddress,
  fromName: messages.fromName,
  to: messages.toAddress,
  subject: messages.subject,
  visible: messages.visibleText,
  quoted: messages.quotedText,
  kind: messages.kind,
  state: messages.state,
  at: messages.createdAt,
  store: stores.name,
  customerId: messages.customerId,
  customer: customers.name,
  photos: broughtBy(true),
  fileCount: broughtBy(false),
}

/** Mail of the chain's own address: admins see all of it, others what was put in their stores' unassigned mail (G-13). */
export function readableUnassignedMail(scope: Scope): SQL | undefined {
  const isUnassigned = and(inTenant(scope, messages), eq(messages.purpose, 'unassigned'))
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return isUnassigned
  const storeIds = storeIdsOf(scope)
  return and(isUnassigned, storeIds.length > 0 ? inArray(messages.storeId, storeIds) : sql`false`)
}

const ofCustomer = and(eq(customers.retailerId, messages.retailerId), eq(customers.id, messages.customerId))
const ofStore = and(eq(stores.retailerId, messages.retailerId), eq(stores.id, messages.storeId))

/** Fifty mails nobody has closed without action yet, the latest first; `before` is where the last page ended. */
export async function listUnassignedMail(scope: Scope, before: string) {
  authorize(scope, 'task.see')
  const older = beyond(before, { by: messages.createdAt, id: messages.id, kind: 'moment', isDescending: true })
  return scope.db
    .select(unassignedMailRow)
    .from(messages)
    .leftJoin(stores, ofStore)
    .leftJoin(customers, ofCustomer)
    .where(and(readableUnassignedMail(scope), eq(messages.state, 'received'), older))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(50)
}

export async function getUnassignedMail(scope: Scope, id: string) {
  authorize(scope, 'task.see')
  const [mail] = await scope.db
    .select(unassignedMailRow)
    .from(messages)
    .leftJoin(stores, ofStore)
    .leftJoin(customers, ofCustomer)
    .where(and(readableUnassignedMail(scope), eq(messages.id, id)))
  if (!mail) throw new NotFound()
  return { ...mail, files: await listReceivedFiles(scope, [id]) }
}

/** How many mails wait in unassigned mail one sees: by its own index, named, since every Home asks. */
export async function countUnassignedMail(scope: Scope): Promise<number> {
  const { actor } = scope
  const isAll = actor.kind === 'system' || actor.role === 'corporate_admin'
  const text = `select count(*)::int as waiting from messages where retailer_id = $1 and purpose = 'unassigned' and state = 'received'`
  const [row] = isAll
    ? await statement<{ waiting: number }>(scope, 'unassigned-waiting-all', text, [scope.retailerId])
    : await statement<{ waiting: number }>(scope, 'unassigned-waiting', `${text} and store_id = any($2::uuid[])`, [
        scope.retailerId,
        storeIdsOf(scope),
      ])
  return row?.waiting ?? 0
}
