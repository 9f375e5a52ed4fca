import { sql } from 'drizzle-orm'
import { type Locale, type NotificationKind, notificationKinds } from '@/db/vocabulary'
import { wallSql } from '@/db/zone-sql'
import { scopeOfMember } from '@/lib/access/member-scope'
import type { Scope } from '@/lib/access/scope'
import type { SeenTask } from '@/lib/access/task-visibility'
import { holdersText, seesSelf } from '@/lib/access/visible'
import { env } from '@/lib/env'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { readPreferences } from './preferences'
import { saidAs } from './said-as'

type Reader = { membership_id: string; name: string; email: string; locale: Locale; today: string }
type Unread = {
  id: string
  kind: NotificationKind
  title: string
  number: number
  by_name: string
  others: number
  task: SeenTask
}

const maxLines = 20

/**
 * One mail a day to each who has something unread of a kind they want by mail, in the morning where they work (V-7). The day is
 * kept before the mail is queued, in the same transaction: never two.
 */
export async function sendDigests(scope: Scope): Promise<void> {
  const { rows } = await scope.db.execute<Reader>(sql`
    select m.id as membership_id, m.name, u.email, coalesce(u.locale, r.locale) as locale, local.today
    from memberships m join users u on u.id = m.user_id join retailers r on r.id = m.retailer_id
    cross join (select ${scope.now.toISOString()}::timestamptz as now) moment
    left join stores s on s.retailer_id = m.retailer_id and s.id = m.home_store_id
    cross join lateral (select ${sql.raw(wallSql('coalesce(s.time_zone, r.time_zone)', 'moment.now'))} as at) clock
    cross join lateral (select to_char(clock.at, 'YYYY-MM-DD') as today) local
    where m.retailer_id = ${scope.retailerId} and m.deactivated_at is null and extract(hour from clock.at) >= 8
      and exists (select from notifications n where n.retailer_id = m.retailer_id and n.membership_id = m.id and n.read_at is null and n.mailed_at is null)
      and not exists (select from person_settings p where p.retailer_id = m.retailer_id and p.membership_id = m.id
        and p.key = 'digest' and p.value->>'on' = local.today)
    limit 500`)
  for (const reader of rows) await sendDigest(scope, reader)
}

async function sendDigest(scope: Scope, reader: Reader) {
  const wanted = (await readPreferences(scope, [reader.membership_id])).get(reader.membership_id)
  const kinds = notificationKinds.filter((kind) => wanted?.[kind].mail)
  const { rows } = await scope.db.execute<Unread>(sql`
    update notifications n set mailed_at = ${scope.now.toISOString()}::timestamptz from tasks t
    where n.retailer_id = ${scope.retailerId} and n.membership_id = ${reader.membership_id} and n.read_at is null and n.mailed_at is null
      and t.retailer_id = n.retailer_id and t.id = n.task_id and t.deleted_at is null
    returning n.id, n.kind, t.title, t.number, n.by_name, n.others, json_build_object('kind', t.kind, 'storeId', t.store_id,
      'assigneeId', t.assignee_id, 'creatorId', t.creator_id, 'isPrivate', t.is_private, 'holderIds', ${sql.raw(holdersText)}) as task`)
  const member = await scopeOfMember(scope.retailerId, reader.membership_id)
  // What they may no longer see was not theirs to be told of.
  const told = rows.filter(({ kind, task }) => kinds.includes(kind) && member !== null && seesSelf(member, task))
  if (told.length === 0) return
  await scope.db.execute(sql`
    insert into person_settings (retailer_id, id, membership_id, key, value)
    values (${scope.retailerId}, ${newId()}, ${reader.membership_id}, 'digest', ${JSON.stringify({ on: reader.today })}::jsonb)
    on conflict (retailer_id, membership_id, key) do update set value = excluded.value`)
  const t = getTranslator(reader.locale)
  const messageId = newId()
  await enqueue(
    scope,
    'messaging.sendNotice',
    {
      retailerId: scope.retailerId,
      messageId,
      kind: 'digest',
      to: reader.email,
      name: reader.name.split(' ')[0] ?? '',
      locale: reader.locale,
      url: `${env().STOREHAND_URL}/notifications`,
      by: String(told.length),
      lines: told
        .slice(0, maxLines)
        .map(({ kind, others, title, number, by_name }) =>
          t(saidAs({ kind, others }), { who: by_name, title, number, count: others + 1 }),
        ),
    },
    { key: messageId },
  )
}
