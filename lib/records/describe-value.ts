import type { AttributeValue } from '@/db/schema/records'
import type { Locale } from '@/db/vocabulary'
import { longDay } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { formatPrice } from '@/lib/orders/format-price'
import { nameIn } from '@/lib/settings/lists/name-in'
import type { Attribute } from '@/lib/settings/lists/read-lists'

/** An attribute's value as one reads it; empty for none. */
export function describeValue(attribute: Attribute, value: AttributeValue | undefined, t: Translate, locale: Locale): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return formatPrice(value.amount, value.currency, locale)
  if (typeof value === 'boolean') return t(value ? 'records.attributes.yes' : 'records.attributes.no')
  if (typeof value === 'number') return value.toLocaleString(locale === 'en' ? 'en-GB' : locale)
  if (attribute.kind === 'choice') {
    const choice = attribute.choices.find(({ id }) => id === value)
    return choice ? nameIn(choice.names, locale) : ''
  }
  return attribute.kind === 'date' ? longDay(value, locale) : value
}

/** The same as its field in a form begins. */
export function valueAsTyped(value: AttributeValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return value.amount
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
