import { decodeWords } from 'postal-mime'
import { plainDirection } from '@/lib/html/plain-direction'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'
import { senderOf } from '@/lib/messaging/parsing/sender-address'

/** What a mail says, as it is kept wherever it lands: no longer than anybody writes. Where it wants its answers is kept only where that is elsewhere. */
export function takenIn(mail: ReceivedMail, reply: { visible: string; quoted: string }) {
  const from = senderOf(mail.from).address
  const wanted = mail.replyTo.map((each) => senderOf(each).address)
  return {
    direction: 'in' as const,
    state: 'received' as const,
    fromAddress: from.slice(0, 320),
    fromName: plainDirection(decodeWords(mail.from)).slice(0, 320),
    replyTo: wanted.includes(from) ? '' : (wanted[0] ?? '').slice(0, 320),
    toAddress: mail.to[0]?.slice(0, 320) ?? '',
    subject: plainDirection(mail.subject).slice(0, 998),
    html: (mail.html ?? '').slice(0, 2_000_000),
    text: (mail.text ?? '').slice(0, 2_000_000),
    visibleText: reply.visible,
    quotedText: reply.quoted,
  }
}
