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
  if (key.startsWith('imports.fields.')) return `${say(key)}: ${withoutCapital(sayOne(say, values.join('|')))}`
  const isByName = !key.startsWith('imports.reason.')
  return say(key, Object.fromEntries(values.map((value, index) => (isByName ? byName(value) : [String(index), value]))))
}

const withoutCapital = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1)

function byName(value: string): [string, string | number] {
  const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(value) ?? []
  return [name, text !== '' && Number.isInteger(Number(text)) ? Number(text) : text]
}
