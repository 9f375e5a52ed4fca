import type { Translate } from '@/lib/i18n/translator'

type Known = {
  customer: { name: string }
  emails: { email: string }[]
  allowed: { channel: string; state: string }[]
}

/** Why there is nothing to write with, where the composer would be (H-3). */
export function whyNot({ card }: { card: Known | null }, t: Translate): string {
  if (!card) return t('errors.noCustomer')
  const { name } = card.customer
  if (card.allowed.some((each) => each.channel === 'email' && each.state === 'unsubscribed'))
    return t('errors.unsubscribed', { name })
  const [email] = card.emails
  return email ? t('errors.addressSuppressed', { email: email.email }) : t('errors.noAddress', { name })
}
