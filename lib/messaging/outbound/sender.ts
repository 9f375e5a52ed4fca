import { eq, sql } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import { stores, users } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { prepared } from '@/lib/database/statement'
import { escapeHtml } from '@/lib/html/escape-html'
import type { Task } from '@/lib/tasks/task'

/** Whom a message comes from: the chain and the store, signed by the associate (G-7). */
export async function readSender(scope: Scope, task: Pick<Task, 'storeId'>) {
  const [retailer] = await scope.db
    .select({ name: retailers.name, slug: retailers.slug })
    .from(retailers)
    .where(eq(retailers.id, scope.retailerId))
  const store = task.storeId
    ? (
        await scope.db
          .select({ name: stores.name })
          .from(stores)
          .where(byId(scope, stores, task.storeId))
      )[0]
    : undefined
  const signature = await readSignature(scope)
  return {
    slug: retailer?.slug ?? '',
    fromName: store ? `${retailer?.name ?? ''}, ${store.name}` : (retailer?.name ?? ''),
    signatureHtml: signature ? `<p>${escapeHtml(signature).replaceAll('\n', '<br>')}</p>` : '',
  }
}

/** What one's messages end with; empty for work that nobody in particular does. */
export async function readSignature(scope: Scope): Promise<string> {
  if (scope.actor.kind !== 'person') return ''
  const [user] = await prepared(scope, 'signature', (db) =>
    db
      .select({ signature: users.signature })
      .from(users)
      .where(eq(users.id, sql.placeholder('userId'))),
  ).execute({ userId: scope.actor.userId })
  return user?.signature ?? ''
}
