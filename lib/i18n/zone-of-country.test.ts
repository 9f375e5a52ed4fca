import { afterEach, describe, expect, it, vi } from 'vitest'
import { zoneOfCountry } from './zone-of-country'

afterEach(() => vi.unstubAllGlobals())

const withLocale = (locale: object) =>
  vi.stubGlobal('Intl', Object.create(Intl, { Locale: { value: new Proxy(Intl.Locale, { construct: () => locale }) } }))

describe('the zone of a country', () => {
  it('is known where all its clocks show the same, by the name it has today', () => {
    expect(zoneOfCountry('PL')).toBe('Europe/Warsaw')
    expect(zoneOfCountry('IN')).toBe('Asia/Kolkata')
    expect(zoneOfCountry('DE')).toBe('Europe/Berlin')
  })

  it('is nobody’s guess where they differ, and for what is no country’s code', () => {
    for (const code of ['US', 'ES', '', 'pol', 'PL-x', 'ZZ']) expect(zoneOfCountry(code), code).toBeNull()
  })

  it('is asked for in the way the runtime has, and unknown where it has none', () => {
    withLocale({ getTimeZones: () => ['Asia/Tokyo'] })
    expect(zoneOfCountry('JP')).toBe('Asia/Tokyo')
    withLocale({ timeZones: ['Asia/Tokyo'] })
    expect(zoneOfCountry('JP')).toBe('Asia/Tokyo')
    withLocale({})
    expect(zoneOfCountry('JP')).toBeNull()
  })
})
