import { eq } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import { retailerFeatures } from '@/db/schema/tenancy'
import type { Feature } from '@/db/vocabulary'
import { pool } from '@/lib/database/pool'
import { read } from '@/lib/database/transact'
import { type Scope, systemScope } from './scope'

/** The product's time: real time plus the simulator's offset. */
export async function productNow(): Promise<Date> {
  const { rows } = await (await pool()).query<{ now: Date }>({ name: 'app-now', text: 'select app_now() as now' })
  return rows[0]?.now ?? new Date()
}

/** The scope of work that nobody in particular does for a retailer, with the features that are on now. */
export async function scopeOfRetailer(retailerId: string): Promise<Scope> {
  const scope = systemScope(retailerId, [], await productNow())
  const { features, timeZone } = await read(scope, async (scope) => {
    const [features, [retailer]] = await Promise.all([
      scope.db.select().from(retailerFeatures),
      scope.db.select({ timeZone: retailers.timeZone }).from(retailers).where(eq(retailers.id, retailerId)),
    ])
    return { features, timeZone: retailer?.timeZone ?? scope.timeZone }
  })
  return { ...scope, timeZone, features: features.filter((row) => row.isOn).map((row): Feature => row.feature) }
}
