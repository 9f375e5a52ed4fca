import { describe, expect, it } from 'vitest'
import { amountCell, decimalSignIn, isCutNumber, wholeCell } from './amounts'

describe('an amount in a file whose decimal sign is known (D-1)', () => {
  it.each([
    ['1.234', 1234],
    ['1.234,50', 1234.5],
    ['(12,50)', -12.5],
    ['12,50-', -12.5],
    ['-12,50 zł', -12.5],
    ['1 234,50', 1234.5],
    ['1\u202f234,50 zł', 1234.5],
    ['3,0000', 3],
    ['0,99', 0.99],
    ['€ 1.234.567,89', 1234567.89],
    ['12', 12],
    ['12.50', null],
    ['1,2,3', null],
    ['twelve', null],
    ['', null],
  ])('with a comma: %s', (text, wanted) => expect(amountCell(text, 'comma')).toBe(wanted))

  it.each([
    ['1,234', 1234],
    ['1,234.50', 1234.5],
    ['£12', 12],
    ['$1,234,567.891', 1234567.891],
    ["1'234.50 CHF", 1234.5],
    ['(45.00)', -45],
    ['.5', 0.5],
    ['12,50', null],
    ['7.71E+12', null],
  ])('with a point: %s', (text, wanted) => expect(amountCell(text, 'point')).toBe(wanted))

  it('is whole where nothing stands behind the sign but noughts', () => {
    expect([wholeCell('3,0000', 'comma'), wholeCell('3,5', 'comma'), wholeCell('1,000', 'point')]).toEqual([3, null, 1000])
  })

  it('tells by itself which sign its file uses, or that it could be both', () => {
    const cases = {
      '1.234': 'either',
      '1,234': 'either',
      '12,5': 'comma',
      '12.50': 'point',
      '1.234,50': 'comma',
      '1,234.50': 'point',
    }
    const more = { '1.234.567': 'comma', '3,0000': 'comma', '0,125': 'comma', '12': null, '7.71E+12': null }
    for (const [text, sign] of Object.entries({ ...cases, ...more })) expect(decimalSignIn(text), text).toBe(sign)
  })

  it('is lost where a spreadsheet cut a long number', () => {
    expect(['7.71E+12', '4,00638E+12', '1e5', '7712345678901', 'E12'].map(isCutNumber)).toEqual([true, true, true, false, false])
  })
})
