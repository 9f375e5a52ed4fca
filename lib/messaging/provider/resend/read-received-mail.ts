import { asRecord, mailOf, type ReceivedMail, textOf } from '@/lib/messaging/parsing/received-mail'

/** Reads Resend's answer to GET /emails/receiving/{id}. Never throws: see `mailOf`. */
export function readReceivedMail(answer: unknown): ReceivedMail {
  const { reply_to, message_id, attachments, ...json } = asRecord(answer)
  const files = Array.isArray(attachments) ? attachments.map(asRecord) : []
  return mailOf({
    ...json,
    replyTo: reply_to,
    messageId: message_id,
    attachments: files.map(({ id, filename, size, content_type, content_id, content_disposition }) => ({
      id,
      filename,
      size,
      contentType: content_type,
      contentId: content_id,
      isInline: textOf(content_disposition)?.toLowerCase().startsWith('inline') ?? false,
    })),
  })
}
