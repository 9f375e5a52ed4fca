import { keyFrom, type Translate } from '@/lib/i18n/translator'

/** A row's reasons in words, a line each: a message key with its values after bars, by place, or by name where a verb said it. */
export const describeReason = (t: Translate, reasons: string | null): string =>
  (reasons ?? '')
    .split('\n')
    .filter(Boolean)
    .map((reason) => describeOne(t, reason))
    .join(' ')

function describeOne(t: Translate, reason: string): string {
  const [key = '', ...values] = reason.split('|')
  if (key.startsWith('imports.fields.')) return `${t(keyFrom(key))}: ${withoutCapital(describeOne(t, values.join('|')))}`
  const isByName = !key.startsWith('imports.reason.')
  return t(
    keyFrom(key),
    Object.fromEntries(values.map((value, index) => (isByName ? byName(value) : [String(index), counted(value)]))),
  )
}

/** A number that was kept as letters is one again: a plural asks for it. */
const counted = (text: string) => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text)

const withoutCapital = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

function byName(value: string): [string, string | number] {
  const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(value) ?? []
  return [name, text !== '' && Number.isInteger(Number(text)) ? Number(text) : text]
}
