import { and, eq } from 'drizzle-orm'
import { membershipStores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { getStores } from '@/lib/access/stores'
import { inTenant } from '@/lib/database/in-tenant'
import { newId } from '@/lib/ids'

/** Writes which stores a person works in, the home store among them; returns their names. Part of the caller's transaction. */
export async function changeAccess(
  scope: Scope,
  membershipId: string,
  homeStoreId: string | null,
  storeIds: string[],
): Promise<string> {
  const wanted = [...new Set([...(homeStoreId ? [homeStoreId] : []), ...storeIds])]
  const stores = wanted.length > 0 ? await getStores(scope, wanted) : []
  await scope.db
    .delete(membershipStores)
    .where(and(inTenant(scope, membershipStores), eq(membershipStores.membershipId, membershipId)))
  if (stores.length > 0)
    await scope.db
      .insert(membershipStores)
      .values(stores.map((store) => ({ retailerId: scope.retailerId, id: newId(), membershipId, storeId: store.id })))
  return stores.map((store) => store.name).join(', ')
}
