import { Resend } from 'resend'
import { download } from '@/lib/files/download'
import { type MailProvider, type ProviderAccess, refusal } from '@/lib/messaging/provider/mail-provider'
import { maxReceivedBytes } from '@/lib/messaging/received-files/judge-file'
import { readEvent } from './read-event'
import { readReceivedMail } from './read-received-mail'
import { eventIdOf, isSigned } from './webhook-signature'

/** Resend by its own SDK: what it calls things is known in this folder alone. */
export function resendProvider({ base, key, secrets }: ProviderAccess): MailProvider {
  const { emails } = new Resend(key, { baseUrl: base })
  return {
    async send({ key, ...mail }) {
      const failed = (error: Error) => ({ data: null, error: { message: error.message, statusCode: null } })
      const { data, error } = await emails.send(mail, { idempotencyKey: key }).catch(failed)
      return data ? { id: data.id } : refusal(error.statusCode, error.message)
    },
    verify: (body, headers) => (isSigned(body, headers, secrets) ? eventIdOf(headers) : null),
    readEvent,
    async fetchReceived(providerId) {
      const response = await emails.receiving.get(providerId).catch(() => null)
      return response?.data ? readReceivedMail(response.data) : null
    },
    // Its links are made anew at each call.
    async fetchReceivedFile(emailId, id) {
      const { data, error } = await emails.receiving.attachments.get({ emailId, id })
      if (!data) throw new Error(`the provider gave no file: ${error.name}`)
      if (data.size > maxReceivedBytes) return null
      return download(data.download_url, { max: maxReceivedBytes, trusted: new URL(base).origin })
    },
  }
}
