import { sql } from 'drizzle-orm'
import webPush from 'web-push'
import type { Locale, NotificationKind } from '@/db/vocabulary'
import { scopeOfMember } from '@/lib/access/member-scope'
import type { Scope } from '@/lib/access/scope'
import type { SeenTask } from '@/lib/access/task-visibility'
import { holdersText, seesSelf } from '@/lib/access/visible'
import { read, transact } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { saidAs } from '../said-as'
import { pushKeys } from './push-keys'

type Push = { notificationId: string; subscriptionId: string }
type Due = {
  endpoint: string
  p256dh: string
  auth: string
  kind: NotificationKind
  task_id: string
  title: string
  number: number
  by_name: string
  others: number
  locale: Locale
  membership_id: string
  task: SeenTask
}

const keptSeconds = 12 * 3600
const patienceMs = 10_000

/**
 * Hands one notification to the push service of one browser (V-7). What was read meanwhile is not pushed; a browser that is gone is
 * forgotten; anything else that fails is tried again, and the service shows it once (its topic is the notification).
 */
export async function sendPush(scope: Scope, { notificationId, subscriptionId }: Push): Promise<void> {
  const due = await read(scope, (scope) => findDue(scope, { notificationId, subscriptionId }))
  if (!due) return
  // What was given to somebody else meanwhile is not theirs to be told of.
  const member = await scopeOfMember(scope.retailerId, due.membership_id)
  if (!member || !seesSelf(member, due.task)) return
  const { endpoint, p256dh, auth, title, number, others } = due
  const body = getTranslator(due.locale)(saidAs(due), { who: due.by_name, title, number, count: others + 1 })
  const said = JSON.stringify({ title: 'Storehand', body: body.slice(0, 500), url: `/tasks/${due.task_id}`, tag: notificationId })
  const {
    method,
    headers,
    body: sealed,
  } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, said, {
    vapidDetails: await pushKeys(),
    TTL: keptSeconds,
    topic: notificationId.replaceAll('-', ''),
  })
  // Sent by ourselves: the package's own request waits as long as a service goes on answering, and keeps all of it.
  const response = await fetch(endpoint, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: sealed && new Uint8Array(sealed),
  })
  if (response.status === 404 || response.status === 410) return forget(scope, subscriptionId)
  if (!response.ok) throw new Error(`the push service answered ${response.status}`)
}

async function findDue(scope: Scope, { notificationId, subscriptionId }: Push): Promise<Due | undefined> {
  const { rows } = await scope.db.execute<Due>(sql`
    select p.endpoint, p.p256dh, p.auth, n.kind, n.task_id, n.by_name, n.others, t.title, t.number, coalesce(u.locale, r.locale) as locale, n.membership_id,
      json_build_object('kind', t.kind, 'storeId', t.store_id, 'assigneeId', t.assignee_id, 'creatorId', t.creator_id, 'isPrivate', t.is_private, 'holderIds', ${sql.raw(holdersText)}) as task
    from notifications n
    join push_subscriptions p on p.retailer_id = n.retailer_id and p.id = ${subscriptionId} and p.membership_id = n.membership_id
    join tasks t on t.retailer_id = n.retailer_id and t.id = n.task_id and t.deleted_at is null
    join memberships m on m.retailer_id = n.retailer_id and m.id = n.membership_id and m.deactivated_at is null
    join users u on u.id = m.user_id join retailers r on r.id = n.retailer_id
    where n.retailer_id = ${scope.retailerId} and n.id = ${notificationId} and n.read_at is null`)
  return rows[0]
}

const forget = (scope: Scope, subscriptionId: string) =>
  transact(scope, async (scope) => {
    await scope.db.execute(sql`delete from push_subscriptions where retailer_id = ${scope.retailerId} and id = ${subscriptionId}`)
  })
