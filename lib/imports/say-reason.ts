import type { Words } from '@/lib/i18n/words'

/** A row's reasons in words, a line each: a message key with its values after bars, by place, or by name where a verb said it. */
export const sayReason = (say: Words, reasons: string | null): string =>
  (reasons ?? '')
    .split('\n')
    .filter(Boolean)
    .map((reason) => sayOne(say, reason))
    .join(' ')

function sayOne(say: Words, reason: string): string {
  const [key = '', ...values] = reason.split('|')
  const isByName = !key.startsWith('imports.reason.')
  return say(key, Object.fromEntries(values.map((value, index) => (isByName ? byName(value) : [String(index), value]))))
}

function byName(value: string): [string, string | number] {
  const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(value) ?? []
  return [name, text !== '' && Number.isInteger(Number(text)) ? Number(text) : text]
}
