import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { keyFrom, getTranslator as wordsIn } from '@/lib/i18n/translator'
import { formatHours, hoursIn, openNow, readHours, type Spell, type Week, writeHours } from './opening-hours'

const kept = (text: string) => {
  const week = readHours(text)
  return week && writeHours(week)
}

describe('opening hours as people write them', () => {
  it.each([
    ['9-18', 'Mo-Su 09:00-18:00'],
    ['9.00-18.00', 'Mo-Su 09:00-18:00'],
    ['9:00 – 18:00', 'Mo-Su 09:00-18:00'],
    ['9am-6pm', 'Mo-Su 09:00-18:00'],
    ['9 a.m. to 6 p.m.', 'Mo-Su 09:00-18:00'],
    ['9:00 / 18:00', 'Mo-Su 09:00-18:00'],
    ['od 9 do 18', 'Mo-Su 09:00-18:00'],
    ['de 9 a 18 h', 'Mo-Su 09:00-18:00'],
    ['from 9am until 6pm', 'Mo-Su 09:00-18:00'],
    ['0900-1800', 'Mo-Su 09:00-18:00'],
    ['9h–18h', 'Mo-Su 09:00-18:00'],
    ['10:00-24:00', 'Mo-Su 10:00-24:00'],
    ['22:00-03:00', 'Mo-Su 22:00-03:00'],
    ['12pm to midnight', 'Mo-Su 12:00-24:00'],
    ['10:00-14:00 / 17:00-20:30', 'Mo-Su 10:00-14:00,17:00-20:30'],
    ['Mon-Fri 9-18, Sat 10-14', 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off'],
    ['Monday to Friday 9am to 6:30pm; Saturday and Sunday closed', 'Mo-Fr 09:00-18:30; Sa-Su off'],
    ['Mon, Wed & Fri 10-16', 'Mo 10:00-16:00; Tu off; We 10:00-16:00; Th off; Fr 10:00-16:00; Sa-Su off'],
    ['weekdays 8-20, weekends 9-13', 'Mo-Fr 08:00-20:00; Sa-Su 09:00-13:00'],
    ['L-V 10:00-20:00, S 10:00-14:00', 'Mo-Fr 10:00-20:00; Sa 10:00-14:00; Su off'],
    [
      'Lunes a viernes de 10 a 14 y de 17 a 20:30; sábados de 10 a 14; domingos cerrado',
      'Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off',
    ],
    ['todos los días de 9 a 21', 'Mo-Su 09:00-21:00'],
    ['mar-sáb 11:00-19:00', 'Mo off; Tu-Sa 11:00-19:00; Su off'],
    ['Pn-Pt 9-21, Sb 9-20, Nd nieczynne', 'Mo-Fr 09:00-21:00; Sa 09:00-20:00; Su off'],
    ['pon. – pt. 9:00–18:00, sob. 10:00–14:00', 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off'],
    ['poniedziałek-piątek od 8 do 16', 'Mo-Fr 08:00-16:00; Sa-Su off'],
    ['codziennie 10-22', 'Mo-Su 10:00-22:00'],
    ['Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off', 'Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off'],
    ['24/7', 'Mo-Su 00:00-24:00'],
    ['24h', 'Mo-Su 00:00-24:00'],
    ['Mon-Fri 24 hours; Sat 10-14', 'Mo-Fr 00:00-24:00; Sa 10:00-14:00; Su off'],
    ['Daily 9 to 6', 'Mo-Su 09:00-18:00'],
    ['M-F 9-5', 'Mo-Fr 09:00-17:00; Sa-Su off'],
    ['M-Th 9:30-5:30, F 9-4', 'Mo-Th 09:30-17:30; Fr 09:00-16:00; Sa-Su off'],
    ['Mon to Fri 9am to 6pm', 'Mo-Fr 09:00-18:00; Sa-Su off'],
    ['Everyday 10AM–8PM', 'Mo-Su 10:00-20:00'],
    ['Mon-Fri 9-9', 'Mo-Fr 09:00-21:00; Sa-Su off'],
    ['Sat noon-6pm', 'Mo-Fr off; Sa 12:00-18:00; Su off'],
    ['Mon-Sat 9am-noon', 'Mo-Sa 09:00-12:00; Su off'],
    ['Mo-Sa 09:00-18:00; PH off', 'Mo-Sa 09:00-18:00; Su off'],
    [
      'Lunes a viernes de 10:00 a 14:00 y de 17:00 a 20:30 h. Sábados de 10 a 14 h. Domingos cerrado',
      'Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off',
    ],
    ['Pn-Pt 9-18. Sb 9-14. Święta nieczynne', 'Mo-Fr 09:00-18:00; Sa 09:00-14:00; Su off'],
    ['10-2', 'Mo-Su 10:00-02:00'],
  ])('%s', (text, wanted) => expect(kept(text)).toBe(wanted))

  it.each([
    ['Mon-Fri 9-12; Mon-Fri 14-18', 'Mo-Fr 09:00-12:00,14:00-18:00; Sa-Su off'],
    ['Mon 9-12, Mon 14-18', 'Mo 09:00-12:00,14:00-18:00; Tu-Su off'],
    ['Mon 14-18, Mon 9-12', 'Mo 09:00-12:00,14:00-18:00; Tu-Su off'],
    ['Mon 9-12; Mon-Tue 14-18', 'Mo 09:00-12:00,14:00-18:00; Tu 14:00-18:00; We-Su off'],
  ])('join the two spells of a day that is named twice: %s', (text, wanted) => expect(kept(text)).toBe(wanted))

  it.each([
    ['Mo-Su 9-19; Su 10-16', 'Mo-Sa 09:00-19:00; Su 10:00-16:00'],
    ['9-19; Su 10-16', 'Mo-Sa 09:00-19:00; Su 10:00-16:00'],
    ['Mo-Su 9-19; Su off', 'Mo-Sa 09:00-19:00; Su off'],
    ['Sa-Su closed; Su 10-14', 'Mo-Sa off; Su 10:00-14:00'],
    ['Mo-Fr 9-12; Mo-Fr 14-18; Fr 9-13', 'Mo-Th 09:00-12:00,14:00-18:00; Fr 09:00-13:00; Sa-Su off'],
  ])('take what is said of fewer days as their exception: %s', (text, wanted) => expect(kept(text)).toBe(wanted))

  it.each([
    ['Mon 9-18, Mon 10-12', 'errors.hoursTwice', { day: 'Mo' }, 'Monday'],
    ['Su off; Mo-Su 9-19', 'errors.hoursTwice', { day: 'Su' }, 'Sunday'],
    ['Mon-Fri 9-18 closed 12-14', 'errors.hoursTwice', { day: 'Mo' }, 'Monday'],
    ['Wed 8-10, 12-14; Wed 16-18', 'errors.hoursMany', { day: 'We' }, 'Wednesday'],
    ['Mon-Fri 9-18; Funday 10-14', 'errors.hoursPart', { part: 'Funday 10-14' }, '“Funday 10-14”'],
    ['Mié 9-25, jue 9-18', 'errors.hoursPart', { part: '9-25' }, '“9-25”'],
    ['9-18; Sat, Sun', 'errors.hoursNone', { part: 'Sat' }, '“Sat”'],
  ])('say why they are refused: %s', (text, key, values, words) => {
    expect(hoursIn(text)).toEqual({ refused: { key, values } })
    for (const locale of locales) expect(wordsIn(locale)(keyFrom(key), values)).not.toContain('{')
    expect(wordsIn('en')(keyFrom(key), values)).toContain(words)
  })

  it('are none where they say something else, cannot be, or are mistyped', () => {
    for (const text of ['', '9', 'Mon', 'by appointment', '9-25', '18-9', '9-12, 11-15', 'Mon-Fri', '10:75-12', 'Funday 9-18'])
      expect(readHours(text), text).toBeNull()
  })

  const spell = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
    .map(([opens, length]): Spell => [opens, Math.min(opens + length, 1440)])
  const week: fc.Arbitrary<Week> = fc.array(fc.array(spell, { maxLength: 1 }), { minLength: 7, maxLength: 7 })

  it('are read again from what is kept and from what each language shows', () => {
    fc.assert(
      fc.property(week, (hours) => {
        expect(readHours(writeHours(hours))).toEqual(hours)
        for (const locale of locales) expect(readHours(formatHours(hours, locale)), formatHours(hours, locale)).toEqual(hours)
      }),
    )
  })

  const file = join(process.cwd(), '..', 'shared', 'cases', 'values.json')
  it.skipIf(!existsSync(file))('of the reported ones too', () => {
    const cases: { cell: string }[] = JSON.parse(readFileSync(file, 'utf8')).hours
    expect(cases.map(({ cell }) => kept(cell))).toEqual([
      'Mo-Su 10:00-24:00',
      'Mo-Su 22:00-03:00',
      'Mo-Su 10:00-14:00,17:00-20:30',
      'Mo-Fr 10:00-20:00; Sa 10:00-14:00; Su off',
      'Mo-Fr 09:00-21:00; Sa 09:00-20:00; Su off',
    ])
  })
})

describe('whether a store is open', () => {
  const hours = readHours('Mo-Fr 10:00-14:00,17:00-20:30; Sa 22:00-03:00; Su off') ?? []
  it.each([
    ['2026-11-30T10:00:00Z', { is: 'open', until: '14:00' }],
    ['2026-11-30T07:00:00Z', { is: 'opens', at: '10:00' }],
    ['2026-11-30T14:00:00Z', { is: 'opens', at: '17:00' }],
    ['2026-11-30T20:00:00Z', { is: 'closed' }],
    ['2026-12-05T22:30:00Z', { is: 'open', until: '03:00' }],
    ['2026-12-06T01:30:00Z', { is: 'open', until: '03:00' }],
    ['2026-12-06T09:00:00Z', { is: 'closed' }],
  ])('at %s in Warsaw', (at, wanted) => expect(openNow(hours, 'Europe/Warsaw', new Date(at))).toEqual(wanted))
})
