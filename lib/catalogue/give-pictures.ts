import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'

const given = z.array(z.object({ code: z.string().min(1), pictureId: z.uuid() })).max(1000)

/** Gives products, by their codes, the pictures that messages and pages show of them. */
export async function givePictures(scope: Scope, sent: z.input<typeof given>) {
  authorize(scope, 'people.manage')
  const all = given.parse(sent).map(({ code, pictureId }) => ({ code, picture_id: pictureId }))

  await transact(scope, async (scope) => {
    const changed = await scope.db.execute(sql`update products p set picture_id = r.picture_id
      from json_populate_recordset(null::products, ${JSON.stringify(all)}::json) r
      where p.retailer_id = ${scope.retailerId} and p.code = r.code and p.picture_id is distinct from r.picture_id`)
    if (!changed.rowCount) return
    await record(scope, { type: 'audit.productsChanged', data: { count: changed.rowCount } })
  })
}
