import type { IncomingMessage } from 'node:http'
import { Webhook } from 'standardwebhooks'
import type { Env } from '@/lib/env'
import type { MailProvider, Outgoing, ProviderAccess } from '@/lib/messaging/provider/mail-provider'
import { plainProvider } from '@/lib/messaging/provider/plain/plain-provider'
import { signedHeaders } from '@/lib/messaging/provider/plain/plain-signature'
import { resendProvider } from '@/lib/messaging/provider/resend/resend-provider'

/** What came to somebody else's server, as one of its own people would tell it. */
export type Sent = Pick<Outgoing, 'key' | 'to' | 'replyTo' | 'subject' | 'headers'> & { files: string[] }
export type Mail = { id: string; from: string; to: string; subject: string; text: string; messageId: string; file: string }
type Answer = { status?: number; json?: unknown; bytes?: Buffer }
type Signing = { id: string; at: Date; secret: string }

/** Tests: what one provider's server says, in its own words, of what every provider's server can say. */
export type MailHouse = {
  name: string
  open: (access: ProviderAccess) => MailProvider
  /** A mail that was handed over, as its body and headers tell it; `refused`: the answer to one that is not taken. */
  sent: (body: Record<string, unknown>, headers: IncomingMessage['headers']) => Sent
  refused: (status: number) => Answer
  mail: (mail: Mail) => Answer
  /** What answers a call for a file's description or bytes: by its path, the last part of which is the file. */
  file: (path: string, base: string, bytes: Buffer) => Answer
  events: { received: object; bounced: object; other: object; none: unknown[] }
  sign: (body: string, signing: Signing) => Record<string, string>
}

const text = (value: unknown) => String(value ?? '')
const list = (value: unknown) => (Array.isArray(value) ? value : [])
const record = (value: unknown) => value as Record<string, string>

const resend: MailHouse = {
  name: 'Resend',
  open: resendProvider,
  sent: (body, headers) => ({
    key: text(headers['idempotency-key']),
    to: text(body.to),
    replyTo: text(body.reply_to),
    subject: text(body.subject),
    headers: record(body.headers),
    files: list(body.attachments).map((file) => `${file.filename} ${file.content_type} ${file.content_id} ${file.content}`),
  }),
  refused: (status) => ({ status, json: { statusCode: status, name: 'application_error', message: 'not taken' } }),
  mail: ({ id, from, to, subject, text, messageId, file }) => ({
    json: {
      object: 'email',
      ...{ id, from, to: [to], subject, text, html: null, headers: {} },
      ...{ message_id: messageId, reply_to: [] },
      attachments: [
        { id: file, filename: 'lamp.jpg', content_type: 'image/jpeg', content_disposition: 'inline', content_id: '<lamp>' },
      ],
    },
  }),
  file: (path, base, bytes) =>
    path.startsWith('/bytes/')
      ? { bytes }
      : {
          json: { object: 'attachment', id: 'lamp', size: bytes.length, download_url: `${base}/bytes/${path.split('/').at(-1)}` },
        },
  events: {
    received: { type: 'email.received', data: { email_id: 'r1', to: ['shop@larch.example'] } },
    bounced: { type: 'email.bounced', data: { email_id: 'p1', message_id: '<m@x>', bounce: { type: 'Permanent' } } },
    other: { type: 'email.opened', data: {} },
    none: [null, 7, 'x', [], {}, { type: 'email.received' }, { type: 'x'.repeat(101), data: {} }],
  },
  sign: (body, { id, at, secret }) => ({
    'svix-id': id,
    'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, at, body),
  }),
}

const plain: MailHouse = {
  name: 'plain',
  open: plainProvider,
  sent: (body) => ({
    key: text(body.key),
    to: text(body.to),
    replyTo: text(body.replyTo),
    subject: text(body.subject),
    headers: record(body.headers),
    files: list(body.attachments).map((file) => `${file.filename} ${file.contentType} ${file.contentId} ${file.content}`),
  }),
  refused: (status) => ({ status, json: { error: 'not taken' } }),
  mail: ({ from, to, subject, text, messageId, file }) => ({
    json: {
      ...{ from, to, subject, text, messageId },
      attachments: [{ id: file, filename: 'lamp.jpg', contentType: 'image/jpeg', isInline: true, contentId: 'lamp' }],
    },
  }),
  file: (_path, _base, bytes) => ({ bytes }),
  events: {
    received: { kind: 'received', providerId: 'r1', to: ['shop@larch.example'] },
    bounced: { kind: 'report', providerId: 'p1', state: 'bounced', messageIdHeader: '<m@x>', isPermanent: true },
    other: { kind: 'opened' },
    none: [null, 7, 'x', [], {}, { kind: 'x'.repeat(101) }],
  },
  sign: (body, signing) => signedHeaders(body, signing),
}

/** Every provider that can be chosen. */
const houses: Record<Env['MAIL_PROVIDER'], MailHouse> = { resend, plain }
/** Of every provider there is: one that is missing does not compile. */
export const mailHouses = Object.values(houses)
