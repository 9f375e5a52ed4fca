import type { Words } from '@/lib/i18n/words'

type Known = {
  customer: { name: string }
  emails: { email: string }[]
  allowed: { channel: string; state: string }[]
}

/** Why there is nothing to write with, where the composer would be (H-3). */
export function whyNot({ card }: { card: Known | null }, say: Words): string {
  if (!card) return say('errors.noCustomer')
  const { name } = card.customer
  if (card.allowed.some((each) => each.channel === 'email' && each.state === 'unsubscribed'))
    return say('errors.unsubscribed', { name })
  const [email] = card.emails
  return email ? say('errors.addressSuppressed', { email: email.email }) : say('errors.noAddress', { name })
}
