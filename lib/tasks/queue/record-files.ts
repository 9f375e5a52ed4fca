import { and, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { files } from '@/db/schema/files'
import { tasks } from '@/db/schema/tasks'
import { memberships } from '@/db/schema/tenancy'
import { attachments, touchpointCustomers, touchpoints } from '@/db/schema/touchpoints'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import type { RecordRef } from '@/lib/records/record-ref'
import { isAbout } from './record-tasks'

const most = 200

/** The files in a record's assets, the newest first: those attached to tasks of it that one sees, and to its contacts (T-11). */
export const listRecordFiles = (scope: Scope, record: RecordRef) =>
  scope.db
    .select({
      id: attachments.id,
      token: files.token,
      name: files.name,
      contentType: files.contentType,
      size: files.size,
      at: files.createdAt,
      by: memberships.name,
      taskId: tasks.id,
      number: tasks.number,
    })
    .from(attachments)
    .innerJoin(files, and(eq(files.retailerId, attachments.retailerId), eq(files.id, attachments.fileId)))
    .leftJoin(memberships, and(eq(memberships.retailerId, files.retailerId), eq(memberships.id, files.createdById)))
    .leftJoin(touchpoints, and(eq(touchpoints.retailerId, attachments.retailerId), eq(touchpoints.id, attachments.touchpointId)))
    .leftJoin(
      tasks,
      and(
        eq(tasks.retailerId, attachments.retailerId),
        eq(tasks.id, sql`coalesce(${attachments.taskId}, ${touchpoints.taskId})`),
      ),
    )
    .where(
      and(
        inTenant(scope, attachments),
        or(
          and(isNotNull(attachments.taskId), isAbout(scope, record), visible(scope, tasks)),
          and(
            isOf(scope, record),
            sql`${touchpoints.undoneAt} is null`,
            or(sql`${tasks.id} is null`, eq(tasks.isPrivate, false), visible(scope, tasks)),
          ),
        ),
      ),
    )
    .orderBy(desc(files.createdAt), desc(attachments.id))
    .limit(most)

function isOf(scope: Scope, { kind, id }: RecordRef) {
  if (kind !== 'customer') return eq(kind === 'account' ? touchpoints.accountId : touchpoints.orderId, id)
  const withThem = scope.db
    .select({ id: touchpointCustomers.touchpointId })
    .from(touchpointCustomers)
    .where(and(inTenant(scope, touchpointCustomers), eq(touchpointCustomers.customerId, id)))
  return inArray(touchpoints.id, withThem)
}
