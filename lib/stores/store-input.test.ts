import { describe, expect, it } from 'vitest'
import { storeInput, typedStoreInput } from './input'

const store = { number: '1', name: 'Park Street', timeZone: 'Europe/London' }
const wrongOf = (given: object) => {
  const checked = typedStoreInput.safeParse({ ...store, ...given })
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

describe('what somebody types of a store', () => {
  it('is taken when it fits', () => {
    expect(wrongOf({ country: 'pl', phone: '22 635 60 00', opensAt: '08:30', closesAt: '18:00' })).toEqual([])
    expect(wrongOf({ phone: '+44 20 7946 0018' })).toEqual([])
    expect(storeInput.parse({ ...store, country: 'pl', timeZone: 'Europe/Kiev' })).toMatchObject({
      country: 'PL',
      timeZone: 'Europe/Kyiv',
    })
  })

  it('is refused at its field when it does not (Q-V3)', () => {
    expect(wrongOf({ country: 'Narnia' })).toEqual(['country: errors.country'])
    expect(wrongOf({ phone: '22 635 60 00' })).toEqual(['phone: errors.phone'])
    expect(wrongOf({ country: 'PL', phone: 'ask Ola' })).toEqual(['phone: errors.phone'])
    expect(wrongOf({ timeZone: '+02:00' })).toEqual(['timeZone: errors.timeZone'])
    expect(wrongOf({ opensAt: '19:00', closesAt: '09:00' })).toEqual(['closesAt: errors.closesFirst'])
    expect(wrongOf({ opensAt: '09:00', closesAt: '09:00' })).toEqual(['closesAt: errors.closesFirst'])
  })

  it('says all that is wrong at once (H-4)', () => {
    const wrong = { name: '', phone: 'ask Ola', country: 'PL', opensAt: '19:00', closesAt: '09:00' }
    expect(wrongOf(wrong).sort()).toEqual(['closesAt: errors.closesFirst', 'name: errors.nameMissing', 'phone: errors.phone'])
    expect(wrongOf({ ...wrong, country: 'Narnia', opensAt: 'nine' }).sort()).toEqual([
      'country: errors.country',
      'name: errors.nameMissing',
      'opensAt: errors.time',
    ])
  })

  it('may be odder in a file: a phone that is none is kept as it came', () => {
    expect(storeInput.safeParse({ ...store, country: 'US', phone: 'Noelle DeMarr' }).success).toBe(true)
  })
})
