import { describe, expect, it } from 'vitest'
import { dayOrderIn, whenCell } from './day-cells'

const dayOf = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
  const when = whenCell(text, order)
  return when && [when.day, when.time, when.at?.toISOString() ?? ''].filter(Boolean).join(' ')
}

describe('a day as people and systems write it (D-1)', () => {
  it.each([
    ['2026-11-12', '2026-11-12'],
    ['12.11.2026', '2026-11-12'],
    ['12/11/26 9:14', '2026-11-12 09:14'],
    ['12 Nov 2026', '2026-11-12'],
    ['12-Nov-26', '2026-11-12'],
    ['Nov 12, 2026', '2026-11-12'],
    ['November 12th, 2026 2:05 PM', '2026-11-12 14:05'],
    ['Thursday, 12 November 2026', '2026-11-12'],
    ['12 de noviembre de 2026', '2026-11-12'],
    ['12 listopada 2026', '2026-11-12'],
    ['3 października 2026 8:30', '2026-10-03 08:30'],
    ['20261112', '2026-11-12'],
    ['12/11/99', '1999-11-12'],
    ['2026-11-12T09:14:03.000Z', '2026-11-12 09:14 2026-11-12T09:14:03.000Z'],
    ['2026-11-12 09:14:03 -0500', '2026-11-12 09:14 2026-11-12T14:14:03.000Z'],
    ['2026-11-12 09:14:03 UTC', '2026-11-12 09:14 2026-11-12T09:14:03.000Z'],
    ['12.11.2026 12:00 am', '2026-11-12 00:00'],
    ['12.11.2026 12:30 pm', '2026-11-12 12:30'],
  ])('%s is %s', (text, wanted) => expect(dayOf(text)).toBe(wanted))

  it('is read month first where the file says so, with slashes and dashes alone', () => {
    expect(['11/12/2026 9:14 AM', '11-12-2026', '11.12.2026'].map((text) => dayOf(text, 'mdy'))).toEqual([
      '2026-11-12 09:14',
      '2026-11-12',
      '2026-12-11',
    ])
    expect(dayOf('11/30/2026, 2:05 PM', 'mdy')).toBe('2026-11-30 14:05')
  })

  it('has no time where a system wrote midnight because it knows none', () => {
    for (const text of ['2026-11-30 00:00:00', '2026-11-30T00:00:00.000Z', '30/11/2026 0:00'])
      expect(dayOf(text)).toBe('2026-11-30')
  })

  it('is none where it does not exist or is something else', () => {
    for (const text of [
      '31/02/2026',
      '13/13/2026',
      '46338',
      '12 Foo 2026',
      '9:14',
      '25:00',
      '2026-11-12 25:00',
      '',
      'soon',
      '1 13:00 PM',
    ])
      expect(dayOf(text), text).toBeNull()
  })

  it('tells by itself how all of its file are meant, or that it could be both', () => {
    const cases = {
      '13/11/2026': 'dmy',
      '11/13/2026': 'mdy',
      '11/02/2026': 'either',
      '11/11/2026': null,
      '13.11.2026': null,
      x: null,
    }
    for (const [text, order] of Object.entries(cases)) expect(dayOrderIn(text), text).toBe(order)
  })
})
