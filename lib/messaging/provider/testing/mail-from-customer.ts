import { newId } from '@/lib/ids'
import { asItCame } from '@/lib/messaging/received-files/prepare-mail'
import { readReceivedMail } from '../resend/read-received-mail'

type Over = {
  from?: string
  to?: string[]
  subject?: string
  text?: string
  id?: string
  references?: string
  headers?: Record<string, string>
}

const quoting = 'Yes please, hold it.\n\nOn Fri, 20 Nov 2026 at 09:31, Larch <larch@mail.storehand.example> wrote:\n> It is in.'

/** A customer's mail as it is routed, to these addresses: an answer that quotes ours, unless said otherwise. For tests only. */
export function mailFromCustomer(customer: { email: string }, to: string[], over: Over = {}) {
  const message_id = over.id ?? `<${newId()}@customer.example>`
  const from = over.from ?? customer.email
  const mail = readReceivedMail({
    id: newId(),
    from,
    to: over.to ?? to,
    subject: over.subject ?? 'Re: The carafe',
    text: over.text ?? quoting,
    html: null,
    message_id,
    cc: [],
    reply_to: [],
    attachments: [],
    headers: { 'message-id': message_id, from, ...(over.references ? { references: over.references } : {}), ...over.headers },
  })
  return asItCame(mail, 'em_1')
}
