import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { phonesIn, readPhone } from './phone'

describe('a phone number as people paste it (Q-V3)', () => {
  it.each([
    ['020 7946 0103', 'GB', '+442079460103'],
    ['tel:+442079460106', 'GB', '+442079460106'],
    ['00442079460105', '', '+442079460105'],
    ['(212) 555-0123 x45', 'US', '+12125550123'],
    ['22 628 00 00 wew. 12', 'PL', '+48226280000'],
    ['+52 1 55 1234 5678', 'US', '+525512345678'],
    ['+1 242 555 0123', 'US', null],
    ['+43 1234', 'GB', null],
    ['n/a', 'GB', null],
  ])('%s in %s', (text, country, wanted) => expect(phonesIn(text, country)?.[0]?.dialled ?? null).toBe(wanted))

  it('keeps its extension where it is shown', () => {
    expect(readPhone('212-555-0123 x45', 'US')).toBe('+1 212 555 0123 ext. 45')
    expect(readPhone('22 628 00 00 wew. 12', 'PL')).toBe('+48 22 628 00 00 ext. 12')
  })

  it('may be two', () => {
    expect(phonesIn('600 123 456 / 601 123 456', 'PL')?.map(({ dialled }) => dialled)).toEqual(['+48600123456', '+48601123456'])
    expect(phonesIn('600 123 456 lub wieczorem', 'PL')).toBeNull()
    expect(readPhone('600 123 456 / 601 123 456 wew. 7', 'PL')).toBe('+48 600 123 456 / +48 601 123 456 ext. 7')
  })

  const values = join(process.cwd(), '..', 'shared', 'cases', 'values.json')
  it.skipIf(!existsSync(values))('of the reported values too', () => {
    const cases: { raw: string; country: string; want: string }[] = JSON.parse(readFileSync(values, 'utf8')).phone
    for (const { raw, country, want } of cases) {
      const found = phonesIn(raw, country)
      if (want.startsWith('refused')) expect(found, raw).toBeNull()
      else if (want.startsWith('+')) expect(found?.[0]?.dialled, raw).toBe(want.split(' ')[0])
      else expect(found?.length, raw).toBe(2)
    }
  })
})
