import { and, inArray } from 'drizzle-orm'
import { fileBytes } from '@/db/schema/files'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { read } from '@/lib/database/transact'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { inlinePictures } from '@/lib/messaging/inbound/inline-pictures'
import { type PreviewMessageInput, previewMessageInput } from '@/lib/messaging/input'
import { endingOf, messageLanguages } from '@/lib/messaging/outbound/message-reader'
import { type FileShown, requireFiles } from '@/lib/messaging/outbound/readable-files'
import { recipientsOf } from '@/lib/messaging/outbound/recipient'
import { renderMessage } from '@/lib/messaging/outbound/render-message'
import { readSender } from '@/lib/messaging/outbound/sender'
import { contentIdOf, isPicture, wholeHtml } from '@/lib/messaging/outbound/write-message'
import { contentFor } from '@/lib/messaging/templates/content-for'
import { parseOnce } from '@/lib/parse-once'
import { getTask } from '@/lib/tasks/queries'

/** The mail one of its recipients will get, made as the one that leaves is, with its pictures inside. Nothing is kept (G-7). */
export async function previewMessage(scope: Scope, input: PreviewMessageInput) {
  authorize(scope, 'task.act')
  const { taskId, subject, html, fileIds, fileNames, customerId } = parseOnce(previewMessageInput, input)
  const { whole, travelling, reader, ...content } = await read(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const { recipients } = await recipientsOf(scope, task.customerId, customerId ? [customerId] : [])
    const [recipient] = recipients
    const typed = { subject, html: safeComposedHtml(html) }
    const content = recipient ? await contentFor(scope, task, recipient, typed) : typed
    const files = await requireFiles(scope, fileIds, fileNames)
    const whole = wholeHtml(content.html, files, await readSender(scope, task))
    const reader = await messageLanguages(scope, recipient?.customerId ?? null)
    return { ...content, whole, reader, travelling: await picturesOf(scope, files) }
  })
  // The way out leads nowhere here: it is the customer's.
  const message = await renderMessage(whole, reader.locale, endingOf(reader, '#'))
  return { subject: content.subject, html: inlinePictures(message, travelling) }
}

async function picturesOf(scope: Scope, files: FileShown[]) {
  const ids = files.filter(isPicture).map(({ id }) => id)
  if (ids.length === 0) return []
  const found = await scope.db
    .select({ id: fileBytes.id, content: fileBytes.content })
    .from(fileBytes)
    .where(and(inTenant(scope, fileBytes), inArray(fileBytes.id, ids)))
  const types = new Map(files.map(({ id, contentType }) => [id, contentType]))
  return found.map(({ id, content }) => ({
    contentId: contentIdOf(id),
    contentType: types.get(id) ?? '',
    content: content.toString('base64'),
  }))
}
