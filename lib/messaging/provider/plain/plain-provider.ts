import { z } from 'zod'
import { messageStates } from '@/db/vocabulary'
import { download } from '@/lib/files/download'
import { mailOf } from '@/lib/messaging/parsing/received-mail'
import { type MailProvider, type ProviderAccess, type ProviderResponse, refusal } from '@/lib/messaging/provider/mail-provider'
import { maxReceivedBytes } from '@/lib/messaging/received-files/judge-file'
import { eventIdOf } from './plain-signature'

const patienceMs = 30_000

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), providerId: z.string(), to: z.array(z.string()) }),
  z.object({
    kind: z.literal('report'),
    providerId: z.string(),
    state: z.enum(messageStates),
    messageIdHeader: z.string().nullable(),
    isPermanent: z.boolean(),
  }),
])
const event = z.object({ kind: z.string().max(100) })

/** A provider that speaks our own words, in JSON over HTTP: the built-in mailbox without anybody's SDK between. */
export function plainProvider({ base, key, secrets }: ProviderAccess): MailProvider {
  const call = (path: string, more: RequestInit = {}) =>
    fetch(`${base}/${path}`, {
      ...more,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    })
  return {
    async send(mail): Promise<ProviderResponse> {
      const response = await call('mails', { method: 'POST', body: JSON.stringify(mail) }).catch(String)
      if (typeof response === 'string') return refusal(null, response)
      const answer = await response.json().catch(() => null)
      if (response.ok && typeof answer?.id === 'string') return { id: answer.id }
      return refusal(response.ok ? null : response.status, String(answer?.error ?? 'no answer'))
    },
    verify: (body, headers) => eventIdOf(body, headers, secrets),
    readEvent(payload) {
      const parsed = event.safeParse(payload)
      return parsed.success ? { type: parsed.data.kind, told: told.safeParse(payload).data ?? null } : null
    },
    async fetchReceived(providerId) {
      const response = await call(`mails/${encodeURIComponent(providerId)}`).catch(() => null)
      const mail = response?.ok ? await response.json().catch(() => null) : null
      return mail && mailOf(mail)
    },
    fetchReceivedFile(providerId, fileId) {
      const path = [providerId, 'files', fileId].map(encodeURIComponent).join('/')
      return download(`${base}/mails/${path}`, { max: maxReceivedBytes, trusted: new URL(base).origin })
    },
  }
}
