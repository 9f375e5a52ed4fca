import { and, isNull } from 'drizzle-orm'
import { memberships } from '@/db/schema/tenancy'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { chooseStore } from './choose-store'
import { personOf, type Scope } from './scope'

/** Keeps which store one looked at last, for who has no home store to begin with; others lose nothing by it. NotFound for one not seen. */
export async function rememberStore(scope: Scope, storeId: string): Promise<void> {
  const person = personOf(scope)
  if (person.homeStoreId || person.lastStoreId === storeId) return
  const { store } = await chooseStore(scope, person, storeId)
  if (!store) throw new NotFound()

  await transact(scope, async (scope) => {
    const mine = byId(scope, memberships, person.membershipId)
    await scope.db
      .update(memberships)
      .set({ lastStoreId: store.id })
      .where(and(mine, isNull(memberships.homeStoreId)))
  })
}
