import { scopeOfRetailer } from '@/lib/access/system-scope'
import { record } from '@/lib/activity/record'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'

type Known = { retailer_id: string; user_id: string; name: string }

/** Records at each of a known person's retailers that somebody could not sign in as them, and from where (R-6, Q-R2). */
export async function noteRefusedSignIn({ email, from }: { email: string; from: string }) {
  const { rows } = await (await pool()).query<Known>(
    `select m.retailer_id, u.id as user_id, u.name
       from users u cross join lateral memberships_of_user(u.id) m where lower(u.email) = lower($1)`,
    [email],
  )
  for (const { retailer_id, user_id, name } of rows)
    await transact(await scopeOfRetailer(retailer_id), (scope) =>
      record(scope, { type: 'audit.signInRefused', data: { userId: user_id, person: name, from } }),
    )
}
