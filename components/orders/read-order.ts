import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { findOrder } from '@/lib/orders/queries'

/** The order of a page; not found is not found, whatever the reason. */
export const readOrderOfPage = cache(async (orderId: string) => {
  const { scope } = await requireStorePerson()
  if (!/^[0-9a-f-]{36}$/.test(orderId)) notFound()
  const order = await read(scope, (scope) => findOrder(scope, orderId))
  if (!order) notFound()
  return order
})
