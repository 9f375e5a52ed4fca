import { and, asc, count, desc, inArray, type SQL, sql } from 'drizzle-orm'
import { stores } from '@/db/schema/tenancy'
import { type Scope, storeIdsOf } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'

const max = 30

function seen(scope: Scope): SQL | undefined {
  const { actor } = scope
  const mine = inTenant(scope, stores)
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return mine
  const ids = storeIdsOf(scope)
  return and(mine, ids.length > 0 ? inArray(stores.id, ids) : sql`false`)
}

/** Up to thirty of the stores this person sees, by a part of name, number or city; the home store first, then by name. */
export async function searchStores(scope: Scope, text: string) {
  const like = likePattern(text)
  const home = scope.actor.kind === 'person' ? scope.actor.homeStoreId : null
  return scope.db
    .select({ id: stores.id, name: stores.name, number: stores.number, city: stores.city })
    .from(stores)
    .where(
      and(
        seen(scope),
        text === ''
          ? undefined
          : sql`fold(${stores.name} || ' ' || ${stores.number} || ' ' || ${stores.city}) like fold(${like})`,
      ),
    )
    .orderBy(desc(sql`${stores.id} is not distinct from ${home}::uuid`), asc(stores.name), asc(stores.id))
    .limit(max)
}

export async function countStores(scope: Scope): Promise<number> {
  const [found] = await scope.db.select({ stores: count() }).from(stores).where(seen(scope))
  return found?.stores ?? 0
}

/** The zone most of the retailer's stores are in: the clock of what names no store, and of a new one at first. Null while there is no store. */
export async function usualZone(scope: Scope): Promise<string | null> {
  const [max] = await scope.db
    .select({ zone: stores.timeZone })
    .from(stores)
    .where(inTenant(scope, stores))
    .groupBy(stores.timeZone)
    .orderBy(desc(count()), asc(stores.timeZone))
    .limit(1)
  return max?.zone ?? null
}
