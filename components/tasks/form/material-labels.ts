import type { Translate } from '@/lib/i18n/translator'
import { maxProducts } from '@/lib/tasks/task'

const keys = ['products', 'findProducts', 'noProduct', 'productsHint', 'asset', 'assetHint', 'noAsset'] as const
export type MaterialLabels = Record<(typeof keys)[number] | 'productsFull' | 'takeOff' | 'optional', string>

/** The words of the fields for what comes with a task. */
export function materialLabels(t: Translate): MaterialLabels {
  const named = Object.fromEntries(keys.map((key) => [key, t(`tasks.materials.${key}`)])) as Record<(typeof keys)[number], string>
  return {
    ...named,
    productsFull: t('tasks.materials.productsFull', { count: maxProducts }),
    takeOff: t('tasks.new.takeCustomerOff', { name: '{name}' }),
    optional: t('common.optional'),
  }
}
