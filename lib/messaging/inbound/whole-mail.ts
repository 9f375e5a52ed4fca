import { and, asc, eq, isNotNull, like, lte } from 'drizzle-orm'
import { fileBytes, files } from '@/db/schema/files'
import { messages, receivedFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { read } from '@/lib/database/transact'
import { escapeHtml } from '@/lib/html/escape-html'
import { safeMailHtml } from '@/lib/messaging/parsing/safe-html'
import { findTask } from '@/lib/tasks/queries'
import { inlinePictures } from './inline-pictures'

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** The page a whole mail is shown on, cleaned; null unless it is a message of a task this person may see. */
export async function readWholeMail(
  scope: Scope,
  taskId: string,
  messageId: string,
  wantsPictures: boolean,
): Promise<{ html: string } | null> {
  if (!isId(taskId) || !isId(messageId)) return null
  const mail = await read(scope, async (scope) => {
    if (!(await findTask(scope, taskId))) return null
    const [found] = await scope.db
      .select({ html: messages.html, text: messages.text })
      .from(messages)
      .where(and(byId(scope, messages, messageId), eq(messages.taskId, taskId)))
    return found ? { ...found, pictures: await picturesOf(scope, messageId) } : null
  })
  if (!mail) return null
  const clean = mail.html ? safeMailHtml(mail.html) : null
  const named = clean && inlinePictures(clean.html, mail.pictures)
  const body =
    named === null ? `<pre>${escapeHtml(mail.text)}</pre>` : wantsPictures ? named.replaceAll(' data-src=', ' src=') : named
  const style =
    'body{font:16px/1.5 system-ui,sans-serif;color:#1c1b17;background:#fff;margin:12px;overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit}'
  return { html: `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}` }
}

const [maxPictures, maxPictureBytes] = [30, 1_500_000]

/** The drawn-anew pictures that the mail shows in its text, in base64: the frame may load nothing (Q-X1). */
async function picturesOf(scope: Scope, messageId: string) {
  const rows = await scope.db
    .select({ contentId: receivedFiles.contentId, contentType: files.contentType, content: fileBytes.content })
    .from(receivedFiles)
    .innerJoin(files, and(eq(files.retailerId, receivedFiles.retailerId), eq(files.id, receivedFiles.fileId)))
    .innerJoin(fileBytes, and(eq(fileBytes.retailerId, files.retailerId), eq(fileBytes.id, files.id)))
    .where(
      and(
        inTenant(scope, receivedFiles),
        eq(receivedFiles.messageId, messageId),
        isNotNull(receivedFiles.contentId),
        like(files.contentType, 'image/%'),
        lte(files.size, maxPictureBytes),
      ),
    )
    .orderBy(asc(receivedFiles.position))
    .limit(maxPictures)
  return rows.map(({ contentId, contentType, content }) => ({
    contentId: contentId ?? '',
    contentType,
    content: content.toString('base64'),
  }))
}
