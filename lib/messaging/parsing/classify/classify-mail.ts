import { findFailedRecipient } from '@/lib/messaging/parsing/find-failed-recipient'
import { type MailSign, mailSigns } from '@/lib/messaging/parsing/mail-signs'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'
import { senderOf } from '@/lib/messaging/parsing/sender-address'

/** `doubtful` counts as a person's mail: it reopens, and offers "this was automatic" in one click. */
export type MailKind = 'person' | 'auto_reply' | 'bounce' | 'report' | 'bulk' | 'own' | 'doubtful'

export type ClassifiedMail = { kind: MailKind; hardBounceOf: string | null; signs: string[] }

/** Our own mail carries this header, so that what comes back to us is never answered (Q-E5). */
export const LOOP_HEADER = 'x-storehand-loop'

const MACHINE = 3
const DOUBT = 2

/**
 * Tells people's mail from that of machines by several signs together (Q-E1, RFC 3834). `hardBounceOf` is the address that a
 * bounce calls unreachable for good. A list header or X-Auto-Response-Suppress alone proves nothing.
 */
export function classifyMail(mail: ReceivedMail, { ownDomains }: { ownDomains: string[] }): ClassifiedMail {
  if (mail.headers[LOOP_HEADER] !== undefined) return { kind: 'own', hardBounceOf: null, signs: ['loop-header'] }
  const signs = mailSigns(mail)
  const kind = kindOf(signs)
  const names = signs.map((sign) => sign.name)
  const isOwn = (domain: string) =>
    ownDomains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`))
  if (kind === 'bounce') {
    const failed = findFailedRecipient(mail)
    return { kind, hardBounceOf: failed && !isOwn(senderOf(failed).domain) ? failed : null, signs: names }
  }
  return isOwn(senderOf(mail.from).domain)
    ? { kind: 'own', hardBounceOf: null, signs: [...names, 'own-domain'] }
    : { kind, hardBounceOf: null, signs: names }
}

function kindOf(signs: readonly MailSign[]): MailKind {
  const total = weigh(signs)
  if (total < DOUBT) return 'person'
  if (total < MACHINE) return 'doubtful'
  const weightOf = (speaksFor: MailSign['speaksFor']) => weigh(signs.filter((sign) => sign.speaksFor === speaksFor))
  if (weightOf('report') >= 2) return 'report'
  const bounce = weightOf('bounce')
  const autoReply = weightOf('auto_reply')
  if (bounce >= 2 && bounce >= autoReply) return 'bounce'
  if (autoReply > 0) return 'auto_reply'
  if (signs.some((sign) => sign.name === 'auto-submitted' || sign.name === 'empty-return-path'))
    return bounce > 0 ? 'bounce' : 'auto_reply'
  return weightOf('bulk') > 0 ? 'bulk' : 'auto_reply'
}

function weigh(signs: readonly MailSign[]): number {
  return signs.reduce((sum, sign) => sum + sign.weight, 0)
}
