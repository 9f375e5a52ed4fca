import type { Words } from '@/lib/i18n/words'

/** A row's reason in words: a message key with its values after bars, as judge-row.ts wrote it. */
export function sayReason(say: Words, reason: string | null): string {
  if (!reason) return ''
  const [key = '', ...values] = reason.split('|')
  return say(key, Object.fromEntries(values.map((value, index) => [String(index), value])))
}
