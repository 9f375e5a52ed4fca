import { describe, expect, it } from 'vitest'
import type { AttributeKind } from '@/db/vocabulary'
import type { Attribute } from '@/lib/settings/lists/read-lists'
import { typedValue } from './typed-value'

const attribute = (kind: AttributeKind): Attribute => ({
  retailerId: 'r',
  id: 'a',
  names: { en: 'Licences' },
  position: 1,
  retiredAt: null,
  recordKind: 'account',
  kind,
  choices: [
    { id: 'tall', names: { en: '38 tall' } },
    { id: 'old', names: { en: '36' }, isRetired: true },
  ],
})
const read = (kind: AttributeKind, typed: string, locale: 'en' | 'es' | 'pl' = 'en') =>
  typedValue(attribute(kind), typed, { locale, currency: 'GBP' })

describe('what somebody types for a value of a record (H-4)', () => {
  it('is nothing where nothing stands', () => {
    for (const kind of ['text', 'number', 'date', 'choice', 'yes_no', 'money'] as const) expect(read(kind, '  ')).toBeNull()
  })

  it('is a number in the way of the reader’s language, else in the other', () => {
    expect(read('number', '1,234.5')).toBe(1234.5)
    expect(read('number', '12,5')).toBe(12.5)
    expect(read('number', '1.234,5', 'es')).toBe(1234.5)
    expect(read('number', '1 234,5', 'pl')).toBe(1234.5)
    expect(read('number', '1.000', 'pl')).toBe(1000)
    expect(read('number', '-3')).toBe(-3)
  })

  it('is an amount in the chain’s currency', () => {
    expect(read('money', '1,200')).toEqual({ amount: '1200.00', currency: 'GBP' })
    expect(read('money', '99,9', 'pl')).toEqual({ amount: '99.90', currency: 'GBP' })
  })

  it('is a day there is, one of the list, yes or no, or words', () => {
    expect(read('date', '2028-02-29')).toBe('2028-02-29')
    expect(read('choice', 'tall')).toBe('tall')
    expect(read('yes_no', 'no')).toBe(false)
    expect(read('text', ' by the window ')).toBe('by the window')
  })

  it.each([
    ['number', 'many', 'errors.attributeNumber'],
    ['number', '1.2.3', 'errors.attributeNumber'],
    ['money', '12 pounds', 'errors.attributeNumber'],
    ['number', '9'.repeat(20), 'errors.attributeNumber'],
    ['date', '2027-02-29', 'errors.day'],
    ['choice', 'old', 'errors.attributeChoice'],
    ['yes_no', 'maybe', 'errors.attributeChoice'],
    ['text', 'x'.repeat(2001), 'errors.attributeText'],
  ] as const)('is refused at its field where it is none: %s %s', (kind, typed, key) => {
    expect(() => read(kind, typed)).toThrow(expect.objectContaining({ key, field: 'attribute:a' }))
  })
})
