import { afterEach, describe, expect, it, vi } from 'vitest'
import { zoneOfCountry } from './zone-of-country'

afterEach(() => vi.unstubAllGlobals())

describe('the zone of a country', () => {
  it('is known where all its clocks show the same, by the name it has today', () => {
    expect(zoneOfCountry('PL')).toBe('Europe/Warsaw')
    expect(zoneOfCountry('IN')).toBe('Asia/Kolkata')
    expect(zoneOfCountry('DE')).toBe('Europe/Berlin')
  })

  it('is nobody’s guess where they differ, and for what is no country’s code', () => {
    for (const code of ['US', 'ES', '', 'pol', 'PL-x', 'ZZ']) expect(zoneOfCountry(code), code).toBeNull()
  })

  it('is the same for every runtime, whatever that knows of countries', () => {
    vi.stubGlobal('Intl', {})
    expect(zoneOfCountry('JP')).toBe('Asia/Tokyo')
    expect(zoneOfCountry('NO')).toBe('Europe/Oslo')
  })
})
