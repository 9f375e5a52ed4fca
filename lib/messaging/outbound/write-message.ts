import { messageFiles, messages, replyTokens } from '@/db/schema/messaging'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { Conflict, Invalid } from '@/lib/errors'
import { escapeHtml } from '@/lib/html/escape-html'
import { htmlToText } from '@/lib/html/html-to-text'
import { newId, newToken } from '@/lib/ids'
import { type Message, threadOf } from '@/lib/messaging/conversation/conversation'
import { messageIdOf, replyAddress, retailerAddress } from '@/lib/messaging/inbound/addresses'
import type { Task } from '@/lib/tasks/task'
import type { FileShown } from './readable-files'
import type { Recipient } from './recipient'
import type { readSender } from './sender'

/** Between what was typed and what is added below it. */
const typedEnd = '<!--storehand-->'
export const typedPart = (html: string) => html.split(typedEnd)[0] ?? ''

export const contentIdOf = (fileId: string) => `${fileId}@storehand`

export type MessageContent = {
  id: string
  task: Task
  recipient: Recipient
  sender: Awaited<ReturnType<typeof readSender>>
  subject: string
  html: string
  files: FileShown[]
  respondsToId: string | null
  trustSender: boolean
  requestHash: string
  sendAt: Date | null
  resolves: boolean
}

/** Writes one recipient's message, under their own reply address (G-7). Invalid when the last answer came from a stranger and nobody said yes. */
export async function writeMessage(scope: Scope, content: MessageContent): Promise<Message> {
  const { task, recipient, sender, files } = content
  const { lastIn, references } = await threadOf(scope, task.id, recipient.customerId)
  if (lastIn?.isUnverified && !content.trustSender)
    throw new Invalid('errors.unverifiedSender', { email: recipient.email }, 'trustSender')
  const token = await tokenFor(scope, { taskId: task.id, customerId: recipient.customerId, email: recipient.email })
  const whole = wholeHtml(content.html, files, sender)

  const [message] = await scope.db
    .insert(messages)
    .values({
      retailerId: scope.retailerId,
      id: content.id,
      purpose: 'task',
      direction: 'out',
      state: content.sendAt ? 'scheduled' : 'queued',
      sendAt: content.sendAt,
      resolves: content.resolves,
      respondsToId: content.respondsToId,
      taskId: task.id,
      customerId: recipient.customerId,
      storeId: task.storeId,
      authorId: membershipOf(scope),
      fromAddress: retailerAddress(sender.slug),
      fromName: sender.fromName,
      toAddress: recipient.email,
      replyTo: replyAddress(token),
      subject: content.subject,
      html: whole,
      text: htmlToText(whole),
      visibleText: htmlToText(content.html),
      messageIdHeader: messageIdOf(content.id),
      inReplyTo: lastIn?.header ?? null,
      references,
      requestHash: content.requestHash,
      createdAt: scope.now,
    })
    .onConflictDoNothing()
    .returning()
  if (!message) throw new Conflict('errors.keyUsed')
  await attach(scope, message, files)
  return message
}

/** What was typed, the pictures below it, and the signature. */
export const wholeHtml = (html: string, files: FileShown[], { signatureHtml }: { signatureHtml: string }) =>
  `${html}${typedEnd}${pictures(files)}${signatureHtml}`

export const isPicture = ({ contentType }: FileShown) => contentType.startsWith('image/')

const pictures = (files: FileShown[]) =>
  files
    .filter(isPicture)
    .map(
      (file) =>
        `<p><img src="cid:${contentIdOf(file.id)}" alt="${escapeHtml(file.name)}" width="560" style="max-width:100%;height:auto"></p>`,
    )
    .join('')

async function attach(scope: Scope, message: Message, files: FileShown[]) {
  if (files.length === 0) return
  await scope.db.insert(messageFiles).values(
    files.map((file, position) => ({
      retailerId: scope.retailerId,
      id: newId(),
      messageId: message.id,
      fileId: file.id,
      name: file.name,
      contentId: isPicture(file) ? contentIdOf(file.id) : null,
      position,
    })),
  )
}

type TokenOwner = { taskId: string; customerId: string; email: string }

/** The recipient's token on this task, made at the first mail and kept as long as the task (Q-E8); it follows a corrected address. */
async function tokenFor(scope: Scope, recipient: TokenOwner): Promise<string> {
  const [kept] = await scope.db
    .insert(replyTokens)
    .values({ retailerId: scope.retailerId, id: newId(), token: newToken(), ...recipient, createdAt: scope.now })
    .onConflictDoUpdate({
      target: [replyTokens.retailerId, replyTokens.taskId, replyTokens.customerId],
      set: { email: recipient.email },
    })
    .returning({ token: replyTokens.token })
  if (!kept) throw new Error('the reply token was not written')
  return kept.token
}
