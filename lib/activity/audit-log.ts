import { and, asc, desc, eq, gte, inArray, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { events } from '@/db/schema/activity'
import { memberships, stores } from '@/db/schema/tenancy'
import { bulkActions, roles } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { beyond, cursorField } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { isDay } from '@/lib/i18n/day'
import { fold } from '@/lib/i18n/fold'
import { storable } from '@/lib/i18n/storable'
import { addDays, momentIn } from '@/lib/i18n/time'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { auditKinds, auditTypes, typesOfRights } from './audit-kinds'
import type { AuditRow } from './audit-row'
import { describeAuditEntry } from './describe-audit-entry'

const day = z.string().refine(isDay).nullable().catch(null)

/** What one asked to see: settings and rights alone, or everything; words in it, who did it, from and to which day; `before` is where the last page ended. */
export const auditFilter = z.object({
  kind: z.enum(auditKinds).catch('rights'),
  q: z.string().transform(storable(200)).catch(''),
  who: z.uuid().nullable().catch(null),
  from: day,
  to: day,
  before: cursorField,
})
export type AuditFilter = z.output<typeof auditFilter>

/** Who changed which right or setting (R-6), the latest first, by a keyset; `timeZone` says where a day begins. */
export async function listAudit(
  scope: Scope,
  filter: AuditFilter,
  { timeZone, limit }: { timeZone: string; limit: number },
): Promise<AuditRow[]> {
  authorize(scope, 'people.manage')
  return scope.db
    .select({
      id: events.id,
      type: events.type,
      at: events.at,
      actorName: events.actorName,
      store: stores.name,
      data: events.data,
    })
    .from(events)
    .leftJoin(stores, and(eq(stores.retailerId, events.retailerId), eq(stores.id, events.storeId)))
    .where(
      and(
        inTenant(scope, events),
        isNull(events.taskId),
        filter.kind === 'all' ? like(events.type, 'audit.%') : inArray(events.type, typesOfRights),
        ...conditionsOf(filter, timeZone, translatorOf(scope)),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
}

function conditionsOf({ q, who, from, to, before }: AuditFilter, timeZone: string, t: Translate): (SQL | undefined)[] {
  return [
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => holds(t, word)),
    who ? eq(events.actorId, who) : undefined,
    from ? gte(events.at, momentIn(timeZone, from, '00:00')) : undefined,
    to ? lt(events.at, momentIn(timeZone, addDays(to, 1), '00:00')) : undefined,
    beyond(before, { by: events.at, id: events.id, kind: 'moment', isDescending: true }),
  ]
}

const translatorOf = ({ actor }: Scope) => getTranslator(actor.kind === 'person' ? actor.locale : 'en')

/** An entry holds a word in a name or value, or in its sentence as the reader reads it. */
function holds(t: Translate, word: string): SQL | undefined {
  const pattern = likePattern(word)
  return or(
    sql`fold(${events.actorName}) like fold(${pattern})`,
    sql`fold(${stores.name}) like fold(${pattern})`,
    sql`exists (select from jsonb_each_text(${events.data}) as told where fold(told.value) like fold(${pattern}) or ${inArray(sql`told.value`, rolesSaying(t, word))})`,
    inArray(events.type, typesSaying(t, word)),
  )
}

/** Everybody who could have done something, by name. */
export async function listActors(scope: Scope): Promise<{ id: string; name: string }[]> {
  authorize(scope, 'people.manage')
  return scope.db
    .select({ id: memberships.id, name: memberships.name })
    .from(memberships)
    .where(inTenant(scope, memberships))
    .orderBy(asc(memberships.name), asc(memberships.id))
    .limit(10_000)
}

/** What the sentences that differ by it are said with. */
const examples = [
  { what: 'tasks', isOn: true, why: 'complained', person: ' ', count: 1, changes: {} },
  { what: 'audit', isOn: false, why: 'bounced', count: 2 },
  { what: 'audit', isOn: false, why: 'bounced', count: 5 },
]
const dataOf = examples.flatMap((example) => bulkActions.map((action) => ({ ...example, action })))

/** The types whose sentence holds this word in the reader's language, which is what stands on the screen (R-6). */
function typesSaying(t: Translate, word: string): string[] {
  const sought = fold(word)
  if (/^\d+$/.test(sought)) return []
  return auditTypes.filter((type) => dataOf.some((data) => fold(describeAuditEntry(t, { type, data })).includes(sought)))
}

/** The roles whose name holds this word. */
const rolesSaying = (t: Translate, word: string): string[] =>
  roles.filter((role) => fold(t(`profile.roles.${role}`)).includes(fold(word)))
