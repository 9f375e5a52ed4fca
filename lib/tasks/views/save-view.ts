import { and, eq } from 'drizzle-orm'
import { taskViews } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { manages, type Scope } from '@/lib/access/scope'
import { seesStore } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { type SaveViewInput, saveViewInput } from '@/lib/tasks/input'

export type TaskView = typeof taskViews.$inferSelect

/**
 * Keeps a list's filters under a name, for oneself or, by managers and admins, for a store or everybody (T-7). Saving under a name
 * one has already is Conflict. What a shared view shows is still only what its reader may see.
 */
export async function saveView(scope: Scope, input: SaveViewInput): Promise<TaskView> {
  authorize(scope, 'task.see')
  const { name, query, isShared, storeId } = parseOnce(saveViewInput, input)
  const { actor } = scope
  if (actor.kind !== 'person') throw new Forbidden()
  if (isShared && !manages(actor.role) && actor.role !== 'corporate_admin') throw new Forbidden()
  if (isShared && !storeId && actor.role !== 'corporate_admin') throw new Forbidden()
  if (storeId && !seesStore(scope, storeId)) throw new NotFound('errors.storeNotFound')

  return transact(scope, async (scope) => {
    const [view] = await scope.db
      .insert(taskViews)
      .values({
        retailerId: scope.retailerId,
        id: newId(),
        membershipId: actor.membershipId,
        name,
        query,
        isShared,
        storeId,
        createdAt: scope.now,
      })
      .onConflictDoNothing()
      .returning()
    if (!view) throw new Conflict('errors.viewNameTaken', {}, 'name')
    await record(scope, { type: 'audit.viewSaved', storeId, data: { name, isShared } })
    return view
  })
}

/** Takes one's own view away. NotFound for anybody else's. */
export async function removeView(scope: Scope, { viewId }: { viewId: string }): Promise<{ id: string }> {
  authorize(scope, 'task.see')
  const { actor } = scope
  if (actor.kind !== 'person') throw new Forbidden()

  return transact(scope, async (scope) => {
    const [view] = await scope.db
      .delete(taskViews)
      .where(and(byId(scope, taskViews, viewId), eq(taskViews.membershipId, actor.membershipId)))
      .returning()
    if (!view) throw new NotFound()
    await record(scope, { type: 'audit.viewRemoved', storeId: view.storeId, data: { name: view.name } })
    return { id: view.id }
  })
}
