import type { Words } from '@/lib/i18n/words'
import { mostProducts } from '@/lib/tasks/task'

const keys = ['products', 'findProducts', 'noProduct', 'productsHint', 'asset', 'assetHint', 'noAsset'] as const
export type GivenWords = Record<(typeof keys)[number] | 'productsFull' | 'takeOff' | 'optional', string>

/** The words of the fields for what comes with a task. */
export function givenWords(say: Words): GivenWords {
  const named = Object.fromEntries(keys.map((key) => [key, say(`tasks.given.${key}`)])) as Record<(typeof keys)[number], string>
  return {
    ...named,
    productsFull: say('tasks.given.productsFull', { count: mostProducts }),
    takeOff: say('tasks.new.takeCustomerOff', { name: '{name}' }),
    optional: say('common.optional'),
  }
}
