import { env } from '@/lib/env'
import { senderOf } from '@/lib/messaging/parsing/sender-address'

/** Where a customer's answer goes: unguessable, one per task and recipient (Q-E8). */
export const replyAddress = (token: string) => `reply+${token}@${env().MAIL_REPLY_DOMAIN}`

/** Whom a customer's mail comes from. */
export const retailerAddress = (slug: string) => `${slug}@${env().MAIL_FROM_DOMAIN}`

/** Where anybody can write to the chain without a task (G-13). */
export const ownAddress = (slug: string) => `${slug}@${env().MAIL_REPLY_DOMAIN}`

export const messageIdOf = (messageId: string) => `<${messageId}@${env().MAIL_FROM_DOMAIN}>`

/** Every reply token among these recipients, whatever signs or comments stand around them; local parts lose their case on the way (G-13). */
export function replyTokens(recipients: string[]): string[] {
  const domain = env().MAIL_REPLY_DOMAIN.toLowerCase()
  const found = recipients.flatMap((each) => [
    ...each.toLowerCase().matchAll(/(?<![^\s<'"(,;:])reply\+([a-z2-7]{26,64})@([a-z0-9.-]+)/g),
  ])
  return [...new Set(found.flatMap(([, token = '', host]) => (host === domain ? token : [])))]
}

export function slugs(recipients: string[]): string[] {
  const domain = env().MAIL_REPLY_DOMAIN.toLowerCase()
  return recipients
    .map((each) => senderOf(each).address)
    .flatMap((each) => (each.endsWith(`@${domain}`) && !each.startsWith('reply+') ? [each.slice(0, -domain.length - 1)] : []))
}

export const ownDomains = () => [env().MAIL_FROM_DOMAIN, env().MAIL_REPLY_DOMAIN]
