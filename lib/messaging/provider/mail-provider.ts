import type { MessageState } from '@/db/vocabulary'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'

export type Outgoing = {
  key: string
  from: string
  to: string
  replyTo: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  attachments: { filename: string; content: string; contentType: string; contentId?: string }[]
}
/** `isFinal`: trying again cannot help; `isUnknown`: it may have left. */
export type ProviderResponse = { id: string } | { error: string; isFinal: boolean; isUnknown: boolean }

/** A mail that came; its content is fetched by the provider's id. `to`: the addresses it came to. */
export type MailReceived = { kind: 'received'; providerId: string; to: string[] }
/** What became of a mail of ours. `isPermanent`: nothing more reaches the address. */
export type DeliveryReport = {
  kind: 'report'
  providerId: string
  state: MessageState
  messageIdHeader: string | null
  isPermanent: boolean
}
/** `type`: the provider's name of it; `told` is null for an event that is only kept. */
export type MailEvent = { type: string; told: MailReceived | DeliveryReport | null }

/**
 * What we need of whoever carries our mail, in our words. An adapter of it alone knows the provider's names and signatures; which one is used is
 * chosen in `provider.ts`.
 */
export type MailProvider = {
  /** Hands over one mail, once under its key however often it is called. Never throws. */
  send: (mail: Outgoing) => Promise<ProviderResponse>
  /** The id of a call of the provider's, the same however often it is made (Q-W5); null where its signature does not fit (Q-W1, Q-W3). */
  verify: (body: string, headers: Pick<Headers, 'get'>) => string | null
  /** Reads what such a call said; null where it is no event. Never throws. */
  readEvent: (payload: unknown) => MailEvent | null
  /** The whole of a mail that came; null while the provider does not give it: it is asked again (Q-W7). */
  fetchReceived: (providerId: string) => Promise<ReceivedMail | null>
  /** The bytes of a file that came with it; null when it is larger than we take. Throws while it cannot be had: it is asked for again. */
  fetchReceivedFile: (providerId: string, fileId: string) => Promise<Buffer | null>
}

/** Where an adapter finds its provider. `key` opens it; `secrets` sign its calls: two while they are rotated, none means refusal (Q-W3). */
export type ProviderAccess = { base: string; key: string; secrets: string[] }

/** What an HTTP status says of a mail that was not taken; null where there was no answer. */
export function refusal(status: number | null, error: string): ProviderResponse {
  const isFinal = status !== null && status >= 400 && status < 500 && ![408, 409, 429].includes(status)
  return { error, isFinal, isUnknown: status === null || status >= 500 }
}
