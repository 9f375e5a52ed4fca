import { and, desc, eq } from 'drizzle-orm'
import { orderLines, orders } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import { stores } from '@/db/schema/tenancy'
import type { Locale } from '@/db/vocabulary'
import { personOf, type Scope, storeZone } from '@/lib/access/scope'
import { requireCustomer } from '@/lib/customers/queries'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { DomainError } from '@/lib/errors'
import { dateFormat } from '@/lib/i18n/time'
import { recipientOf } from '@/lib/messaging/outbound/recipient'
import type { Task } from '@/lib/tasks/task'

const noAddress = (error: unknown) => {
  if (error instanceof DomainError) return { email: '' }
  throw error
}

/** What a template's places stand for: the real customer, store, associate and last order. Nothing else is ever handed in (Q-S4). */
export async function readTemplateValues(scope: Scope, task: Pick<Task, 'storeId'>, customerId: string, locale: Locale) {
  const customer = await requireCustomer(scope, customerId)
  // Whom nothing may be sent to is refused at the send; a message to others needs none of this.
  const { email } = await recipientOf(scope, customerId).catch(noAddress)
  const storeId = task.storeId ?? personOf(scope).homeStoreId
  const [retailer] = await scope.db.select({ name: retailers.name }).from(retailers).where(eq(retailers.id, scope.retailerId))
  const [store] = await scope.db
    .select()
    .from(stores)
    .where(byId(scope, stores, storeId ?? '00000000-0000-0000-0000-000000000000'))
  const [order] = await scope.db
    .select({ number: orders.number, product: orderLines.productName, at: orders.placedAt })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
    .where(and(inTenant(scope, orders), eq(orders.customerId, customerId)))
    .orderBy(desc(orders.placedAt), orderLines.position)
    .limit(1)
  const { name } = personOf(scope)
  const day = (at: Date) =>
    dateFormat(locale, storeZone(scope, store), 'long-day', { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  return {
    customer: { name: customer.name, given_name: customer.givenName, city: customer.city, email },
    store: { name: store?.name ?? '', city: store?.city ?? '', address: store?.address ?? '', phone: store?.phone ?? '' },
    associate: { name, given_name: name.split(' ')[0] ?? '' },
    order: { number: order?.number ?? '', product: order?.product ?? '', date: order ? day(order.at) : '' },
    retailer: { name: retailer?.name ?? '' },
  }
}
