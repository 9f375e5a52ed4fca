import { and, eq, isNull } from 'drizzle-orm'
import { notifications } from '@/db/schema/notifications'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { announcePerson } from '@/lib/realtime/announce'

/** Marks one's own notifications as read: all of them, or those of one task. What was read is not mailed (V-7). */
export async function markRead(scope: Scope, { taskId }: { taskId?: string }): Promise<void> {
  const membershipId = membershipOf(scope)
  if (!membershipId) throw new Forbidden()

  await transact(scope, async (scope) => {
    const read = await scope.db
      .update(notifications)
      .set({ readAt: scope.now })
      .where(
        and(
          inTenant(scope, notifications),
          eq(notifications.membershipId, membershipId),
          isNull(notifications.readAt),
          taskId ? eq(notifications.taskId, taskId) : undefined,
        ),
      )
      .returning({ id: notifications.id })
    if (read.length > 0) await announcePerson(scope, membershipId)
  })
}
