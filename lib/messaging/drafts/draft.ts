import { and, eq } from 'drizzle-orm'
import { taskDrafts } from '@/db/schema/messaging'
import { memberships } from '@/db/schema/tenancy'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'

export const draftOf = (scope: Scope, taskId: string) => and(inTenant(scope, taskDrafts), eq(taskDrafts.taskId, taskId))

/** The message being written on a task one may see, with its author's name; null when nobody writes (G-18). */
export async function findDraft(scope: Scope, taskId: string) {
  const [found] = await scope.db
    .select({ draft: taskDrafts, by: memberships.name, leftAt: memberships.deactivatedAt })
    .from(taskDrafts)
    .innerJoin(memberships, and(eq(memberships.retailerId, taskDrafts.retailerId), eq(memberships.id, taskDrafts.authorId)))
    .where(draftOf(scope, taskId))
  if (!found) return null
  const { subject, html, recipients, fileIds, fileNames, respondsToId, filled, version, authorId } = found.draft
  const isMine = authorId === membershipOf(scope)
  return {
    subject,
    html,
    recipients,
    fileIds,
    fileNames,
    respondsToId,
    filled,
    version,
    isMine,
    by: found.by,
    hasLeft: found.leftAt !== null,
  }
}
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>
