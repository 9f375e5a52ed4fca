import { scopeOfRetailer } from '@/lib/access/system-scope'
import { record } from '@/lib/activity/record'
import { endLinks, makeLink } from '@/lib/auth/one-time-link'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'

type Found = { id: string; email: string; name: string; locale: string | null; retailer_id: string }

/** The worker's part of a reset: a link by mail if the address is somebody's, else nothing (Q-A2, Q-A5). */
export async function sendReset({ email }: { email: string }) {
  const { rows } = await (await pool()).query<Found>(
    'select u.id, u.email, u.name, u.locale, m.retailer_id from users u cross join lateral memberships_of_user(u.id) m where lower(u.email) = $1 limit 1',
    [email],
  )
  const [user] = rows
  if (!user) return
  await transact(await scopeOfRetailer(user.retailer_id), async (scope) => {
    if (!scope.db.client) return
    // The newest link is the one that counts.
    await endLinks(scope.db.client, 'reset', user.id)
    const url = await makeLink(scope.db.client, 'reset', user.id)
    const messageId = newId()
    const notice = {
      retailerId: user.retailer_id,
      messageId,
      kind: 'reset' as const,
      to: user.email,
      name: user.name,
      locale: user.locale ?? 'en',
      url,
      by: '',
    }
    await enqueue(scope, 'messaging.sendNotice', notice, { key: messageId })
    await record(scope, { type: 'audit.resetAsked', data: { userId: user.id, to: user.email } })
  })
}
