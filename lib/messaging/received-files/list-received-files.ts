import { and, asc, eq, sql } from 'drizzle-orm'
import { files } from '@/db/schema/files'
import { receivedFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'

/** What came with messages one may see, in its order: its link where it is kept, else why it is not here or that it is still fetched. */
export async function listReceivedFiles(scope: Scope, messageIds: string[]) {
  if (messageIds.length === 0) return []
  return prepared(scope, 'files-received', receivedWith).execute({ retailerId: scope.retailerId, messageIds })
}

const receivedWith = (db: Scope['db']) =>
  db
    .select({
      messageId: receivedFiles.messageId,
      name: receivedFiles.name,
      contentId: receivedFiles.contentId,
      state: receivedFiles.state,
      reason: receivedFiles.reason,
      token: files.token,
      contentType: files.contentType,
      size: files.size,
      width: files.width,
      height: files.height,
    })
    .from(receivedFiles)
    .leftJoin(files, and(eq(files.retailerId, receivedFiles.retailerId), eq(files.id, receivedFiles.fileId)))
    .where(
      and(
        eq(receivedFiles.retailerId, sql.placeholder('retailerId')),
        sql`${receivedFiles.messageId} = any(${sql.placeholder('messageIds')})`,
      ),
    )
    .orderBy(asc(receivedFiles.messageId), asc(receivedFiles.position))

export type ReceivedFile = Awaited<ReturnType<typeof listReceivedFiles>>[number]
