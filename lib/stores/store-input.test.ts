import { describe, expect, it } from 'vitest'
import { storeInput, typedStoreInput } from './input'

const store = { number: '1', name: 'Park Street', timeZone: 'Europe/London' }
const wrongOf = (input: object) => {
  const checked = typedStoreInput.safeParse({ ...store, ...input })
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

describe('what somebody types of a store', () => {
  it('is taken when it fits', () => {
    expect(wrongOf({ country: 'pl', phone: '22 635 60 00', hours: 'pn-pt 8:30-18, sb 10-14' })).toEqual([])
    expect(wrongOf({ phone: '+44 20 7946 0018' })).toEqual([])
    expect(storeInput.parse({ ...store, country: 'pl', timeZone: 'Europe/Kiev' })).toMatchObject({
      country: 'PL',
      timeZone: 'Europe/Kyiv',
    })
  })

  it('is refused at its field when it does not (Q-V3)', () => {
    expect(wrongOf({ country: 'Narnia' })).toEqual(['country: errors.country'])
    expect(wrongOf({ phone: '22 635 60 00' })).toEqual(['phone: errors.phone'])
    expect(wrongOf({ country: 'US', phone: '+1 242 555 0123' })).toEqual(['phone: errors.phoneNone'])
    expect(wrongOf({ country: 'PL', phone: 'ask Ola' })).toEqual(['phone: errors.phone'])
    expect(wrongOf({ timeZone: '+02:00' })).toEqual(['timeZone: errors.timeZone'])
    expect(wrongOf({ hours: '19:00-09:00' })).toEqual(['hours: errors.hoursPart'])
    expect(wrongOf({ hours: 'by appointment' })).toEqual(['hours: errors.hoursPart'])
  })

  it('says all that is wrong at once (H-4)', () => {
    const wrong = { name: '', phone: 'ask Ola', country: 'PL', hours: '19-9' }
    expect(wrongOf(wrong).sort()).toEqual(['hours: errors.hoursPart', 'name: errors.nameMissing', 'phone: errors.phone'])
    expect(wrongOf({ ...wrong, country: 'Narnia', hours: 'nine' }).sort()).toEqual([
      'country: errors.country',
      'hours: errors.hoursPart',
      'name: errors.nameMissing',
    ])
  })

  it('may be odder in a file: a phone that is none is kept as it came', () => {
    expect(storeInput.safeParse({ ...store, country: 'US', phone: 'Noelle DeMarr' }).success).toBe(true)
  })
})
