import type { Translate } from '@/lib/i18n/translator'

/** Whether an order is paid, in words and as its tag looks. */
export function stateOf({ paidAt, cancelledAt }: { paidAt: Date | null; cancelledAt: Date | null }, t: Translate) {
  if (cancelledAt) return { text: t('orders.cancelled'), tone: 'tag-rose' }
  return paidAt ? { text: t('orders.paid'), tone: 'tag-green' } : { text: t('orders.notPaid'), tone: 'tag-amber' }
}
