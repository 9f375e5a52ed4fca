import { plainDirection } from '@/lib/html/plain-direction'
import { bareAddress } from './addresses'
import type { ReceivedMail } from './mail/received-mail'

/** What a mail says, as it is kept wherever it lands: no longer than anybody writes. */
export function takenIn(mail: ReceivedMail, reply: { visible: string; quoted: string }) {
  return {
    direction: 'in' as const,
    state: 'received' as const,
    fromAddress: bareAddress(mail.from).slice(0, 320),
    fromName: plainDirection(mail.from).slice(0, 320),
    toAddress: mail.to[0]?.slice(0, 320) ?? '',
    subject: plainDirection(mail.subject).slice(0, 998),
    html: (mail.html ?? '').slice(0, 2_000_000),
    text: (mail.text ?? '').slice(0, 2_000_000),
    visibleText: reply.visible,
    quotedText: reply.quoted,
  }
}
