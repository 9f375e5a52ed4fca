import { and, asc, eq, sql } from 'drizzle-orm'
import { files } from '@/db/schema/files'
import { messageFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import type { ReceivedFile } from '@/lib/messaging/received-files/list-received-files'

/** The pictures, assets and documents that went with messages one may see, in their order, by the names they have there. */
export async function listSentFiles(scope: Scope, messageIds: string[]): Promise<ReceivedFile[]> {
  if (messageIds.length === 0) return []
  const sent = await prepared(scope, 'files-sent', sentWith).execute({ retailerId: scope.retailerId, messageIds })
  return sent.map((file) => ({ ...file, state: 'kept', reason: null }))
}

const sentWith = (db: Scope['db']) =>
  db
    .select({
      messageId: messageFiles.messageId,
      name: sql<string>`coalesce(${messageFiles.name}, ${files.name})`,
      contentId: messageFiles.contentId,
      token: files.token,
      contentType: files.contentType,
      size: files.size,
      width: files.width,
      height: files.height,
    })
    .from(messageFiles)
    .innerJoin(files, and(eq(files.retailerId, messageFiles.retailerId), eq(files.id, messageFiles.fileId)))
    .where(
      and(
        eq(messageFiles.retailerId, sql.placeholder('retailerId')),
        sql`${messageFiles.messageId} = any(${sql.placeholder('messageIds')})`,
      ),
    )
    .orderBy(asc(messageFiles.messageId), asc(messageFiles.position))
