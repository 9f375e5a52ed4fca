import type { AttributeValue } from '@/db/schema/records'
import type { Locale } from '@/db/vocabulary'
import { Invalid } from '@/lib/errors'
import { amountCell, type DecimalSign } from '@/lib/i18n/amounts'
import { isDay } from '@/lib/i18n/day'
import type { Attribute } from '@/lib/settings/lists/read-lists'

const maxText = 2000
const maxNumber = 1e15

type Reader = { locale: Locale; currency: string }

/**
 * What somebody typed for an attribute as it is kept; null for nothing. Numbers and amounts in the way of the reader's language, or else the
 * other; a day as 2026-11-30; a choice by its id; money in the chain's `currency`. Invalid at the attribute's field for anything else.
 */
export function typedValue(attribute: Attribute, typed: string, { locale, currency }: Reader): AttributeValue | null {
  const text = typed.trim()
  if (text === '') return null
  const wrong = (key: 'errors.attributeText' | 'errors.attributeNumber' | 'errors.day' | 'errors.attributeChoice') =>
    new Invalid(key, {}, fieldOf(attribute.id))
  switch (attribute.kind) {
    case 'text':
      if (text.length > maxText) throw wrong('errors.attributeText')
      return text
    case 'number':
    case 'money': {
      const amount = typedAmount(text, locale)
      if (amount === null || Math.abs(amount) > maxNumber) throw wrong('errors.attributeNumber')
      return attribute.kind === 'number' ? amount : { amount: amount.toFixed(2), currency }
    }
    case 'date':
      if (!isDay(text)) throw wrong('errors.day')
      return text
    case 'choice':
      if (!attribute.choices.some(({ id, isRetired }) => id === text && !isRetired)) throw wrong('errors.attributeChoice')
      return text
    case 'yes_no':
      if (text !== 'yes' && text !== 'no') throw wrong('errors.attributeChoice')
      return text === 'yes'
  }
}

/** The field of a form that an attribute is typed in. */
export const fieldOf = (attributeId: string) => `attribute:${attributeId}`

function typedAmount(text: string, locale: Locale): number | null {
  const [usual, other]: [DecimalSign, DecimalSign] = locale === 'en' ? ['point', 'comma'] : ['comma', 'point']
  if (!/^[-+]?[\d.,'’ \u00a0\u202f]+$/.test(text)) return null
  return amountCell(text, usual) ?? amountCell(text, other)
}
