import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { keptReferences } from '@/lib/messaging/parsing/kept-references'
import type { Outgoing } from '@/lib/messaging/provider/mail-provider'
import { endingOf, messageLanguages } from './message-reader'
import { renderMessage } from './render-message'
import { unsubscribeAddress } from './unsubscribe-by-token'

/** A kept message as it is handed to the provider, under its own id; its attachments are added by whoever has them (Q-K3). */
export async function outgoingMail(scope: Scope, message: Message): Promise<Omit<Outgoing, 'attachments'>> {
  return {
    key: message.id,
    from: message.fromName ? `"${message.fromName.replaceAll(/["\\\r\n]/g, '')}" <${message.fromAddress}>` : message.fromAddress,
    to: message.toAddress,
    replyTo: message.replyTo,
    subject: message.subject.replaceAll(/[\r\n]+/g, ' '),
    ...(message.purpose === 'task' ? await wholeMessage(scope, message) : { html: message.html, text: message.text }),
    headers: headersOf(message),
  }
}

/** The message in its document, with the way to get no more of them in the customer's words (Q-E12). */
async function wholeMessage(scope: Scope, message: Message) {
  const reader = await read(scope, (scope) => messageLanguages(scope, message.customerId))
  const href = unsubscribeAddress(message.replyTo)
  const ending = href ? endingOf(reader, href) : null
  return {
    html: await renderMessage(message.html, reader.locale, ending),
    text: ending ? `${message.text}\n\n${ending.label}: ${ending.href}` : message.text,
  }
}

/** The provider puts its own Message-ID: ours goes into References, and every mail carries the loop mark (Q-E5, Q-E6). */
function headersOf(message: Message): Record<string, string> {
  const unsubscribe = message.purpose === 'task' ? unsubscribeAddress(message.replyTo) : null
  const references = [...new Set([...keptReferences(message.references, 20), message.messageIdHeader])].join(' ')
  return {
    ...message.headers,
    References: references,
    'X-Storehand-Loop': message.id,
    ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    ...(message.inReplyTo ? { 'In-Reply-To': message.inReplyTo } : {}),
    ...(message.purpose === 'notice' ? { 'Auto-Submitted': 'auto-generated' } : {}),
  }
}
