import { and, asc, eq, sql } from 'drizzle-orm'
import { fileBytes, files } from '@/db/schema/files'
import { messageFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'

/** The files of a message that one may see, in base64. Pictures have a content id by which the text shows them; documents are only attached. */
export async function attachmentsOf(scope: Scope, message: { id: string }) {
  const rows = await scope.db
    .select({
      filename: sql<string>`coalesce(${messageFiles.name}, ${files.name})`,
      contentType: files.contentType,
      content: fileBytes.content,
      contentId: messageFiles.contentId,
    })
    .from(messageFiles)
    .innerJoin(files, and(eq(files.retailerId, messageFiles.retailerId), eq(files.id, messageFiles.fileId)))
    .innerJoin(fileBytes, and(eq(fileBytes.retailerId, files.retailerId), eq(fileBytes.id, files.id)))
    .where(and(inTenant(scope, messageFiles), eq(messageFiles.messageId, message.id)))
    .orderBy(asc(messageFiles.position))
  return rows.map(({ contentId, content, ...about }) => {
    const file = { ...about, content: content.toString('base64') }
    return contentId ? { ...file, contentId } : file
  })
}
