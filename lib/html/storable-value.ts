import { Invalid } from '@/lib/errors'
import { storableText } from './storable-text'

const deepest = 60

/**
 * What somebody sent, with every text in it made storable: a NUL leaves, half a surrogate pair becomes the sign for an unreadable message. Files
 * and dates stay as they are. Invalid for what is nested deeper than anything we ask for.
 */
export function storableValue(sent: unknown, depth = 0): unknown {
  if (typeof sent === 'string') return storableText(sent)
  if (sent === null || typeof sent !== 'object') return sent
  if (depth > deepest) throw new Invalid('errors.tooDeep')
  if (Array.isArray(sent)) return sent.map((each) => storableValue(each, depth + 1))
  if (Object.getPrototypeOf(sent) !== Object.prototype) return sent
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [storableText(name), storableValue(value, depth + 1)]))
}
