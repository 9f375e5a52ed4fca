import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { fileBytes, files } from '@/db/schema/files'
import { messageFiles, messages, receivedFiles, taskDrafts } from '@/db/schema/messaging'
import { assets, products } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { attachments, touchpoints } from '@/db/schema/touchpoints'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'
import { eachOnce } from '@/lib/files/joined-name'
import { seenTouchpoint } from '@/lib/messaging/conversation/seen-touchpoint'
import { readableUnassignedMail } from '@/lib/messaging/unassigned/list-unassigned-mail'

/**
 * Which files one may read: one's own, those of messages and drafts on tasks one sees, those of unassigned mail one sees, and what the chain shows
 * everybody (Q-U4).
 */
function readable(scope: Scope): SQL | undefined {
  const one = { one: sql`1` }
  const ofTask = (taskId: typeof messages.taskId | typeof taskDrafts.taskId) =>
    and(eq(tasks.retailerId, files.retailerId), eq(tasks.id, taskId), visible(scope, tasks))
  const sent = scope.db
    .select(one)
    .from(messageFiles)
    .innerJoin(messages, and(eq(messages.retailerId, messageFiles.retailerId), eq(messages.id, messageFiles.messageId)))
    .innerJoin(tasks, ofTask(messages.taskId))
    .where(and(eq(messageFiles.retailerId, files.retailerId), eq(messageFiles.fileId, files.id)))
  const came = (isSeen: SQL | undefined) =>
    scope.db
      .select(one)
      .from(receivedFiles)
      .innerJoin(messages, and(eq(messages.retailerId, receivedFiles.retailerId), eq(messages.id, receivedFiles.messageId)))
      .leftJoin(tasks, and(eq(tasks.retailerId, messages.retailerId), eq(tasks.id, messages.taskId)))
      .where(and(eq(receivedFiles.retailerId, files.retailerId), eq(receivedFiles.fileId, files.id), isSeen))
  const begun = scope.db
    .select(one)
    .from(taskDrafts)
    .innerJoin(tasks, ofTask(taskDrafts.taskId))
    .where(and(eq(taskDrafts.retailerId, files.retailerId), sql`${files.id} = any(${taskDrafts.fileIds})`))
  const shown = or(
    exists(
      scope.db
        .select(one)
        .from(assets)
        .where(and(eq(assets.retailerId, files.retailerId), eq(assets.fileId, files.id))),
    ),
    exists(
      scope.db
        .select(one)
        .from(products)
        .where(and(eq(products.retailerId, files.retailerId), eq(products.pictureId, files.id))),
    ),
  )
  const attached = scope.db
    .select(one)
    .from(attachments)
    .leftJoin(tasks, and(eq(tasks.retailerId, attachments.retailerId), eq(tasks.id, attachments.taskId)))
    .leftJoin(touchpoints, and(eq(touchpoints.retailerId, attachments.retailerId), eq(touchpoints.id, attachments.touchpointId)))
    .where(
      and(
        eq(attachments.retailerId, files.retailerId),
        eq(attachments.fileId, files.id),
        or(visible(scope, tasks), seenTouchpoint(scope)),
      ),
    )
  const mine = eq(files.createdById, membershipOf(scope) ?? sql`null`)
  return and(
    inTenant(scope, files),
    or(
      mine,
      exists(sent),
      exists(came(or(visible(scope, tasks), readableUnassignedMail(scope)))),
      exists(begun),
      exists(attached),
      shown,
    ),
  )
}

const shownFile = { id: files.id, token: files.token, name: files.name, contentType: files.contentType, size: files.size }
export type FileShown = { id: string; token: string; name: string; contentType: string; size: number }

/**
 * These files in this order, under the names a message gives them; NotFound when one of them is not the reader's to see. One that came with
 * two products goes once, under both their names.
 */
export async function requireFiles(scope: Scope, ids: string[], names: string[] = []): Promise<FileShown[]> {
  if (ids.length === 0) return []
  const found = await scope.db
    .select(shownFile)
    .from(files)
    .where(and(readable(scope), inArray(files.id, ids)))
  const byId = new Map(found.map((file) => [file.id, file]))
  const named = ids.map((id, at) => {
    const file = byId.get(id)
    if (!file) throw new NotFound('errors.fileNotFound')
    return { ...file, name: oneLine(names[at] ?? '') || file.name }
  })
  return eachOnce(named)
}

const oneLine = (name: string) => name.replaceAll(/\p{Cc}+/gu, ' ').trim()

/** A file with its bytes by its link; NotFound for anybody who may not see what it belongs to. */
export async function readFile(scope: Scope, token: string) {
  authorize(scope, 'task.see')
  const [found] = await scope.db
    .select({ ...shownFile, content: fileBytes.content })
    .from(files)
    .innerJoin(fileBytes, and(eq(fileBytes.retailerId, files.retailerId), eq(fileBytes.id, files.id)))
    .where(and(readable(scope), eq(files.token, token)))
  if (!found) throw new NotFound('errors.fileNotFound')
  return found
}
