import { describe, expect, it } from 'vitest'
import { coordinatesIn, degreesIn } from './coordinates'

describe('where a store is, as a map gives it to copy', () => {
  it.each([
    ['41.3874, 2.1686', [41.3874, 2.1686]],
    ['41.3874,2.1686', [41.3874, 2.1686]],
    ['(49.2827, -123.1207)', [49.2827, -123.1207]],
    ['41,3874; 2,1686', [41.3874, 2.1686]],
    ['52.2297 21.0122', [52.2297, 21.0122]],
    ['49.2827° N, 123.1207° W', [49.2827, -123.1207]],
    ['52,2297°N 21,0122°E', [52.2297, 21.0122]],
  ])('%s are two numbers', (text, both) => expect(coordinatesIn(text)).toEqual(both))

  it('is one number of degrees with a point, a comma, a sign or a side', () => {
    const cases = {
      '41.3874': 41.3874,
      '41,3874': 41.3874,
      '-123.12': -123.12,
      '\u2212123.12': -123.12,
      '123.12° W': -123.12,
      '2': 2,
    }
    for (const [text, degrees] of Object.entries(cases)) {
      expect(degreesIn(text), text).toBe(degrees)
      expect(coordinatesIn(text), text).toBeNull()
    }
  })

  it('is neither where something else stands there', () => {
    for (const text of ['', 'north', '41.3874, 2.1686, 12', '41.3874, east', '1234.5', '41°23′14″ N']) {
      expect(degreesIn(text), text).toBeNull()
      expect(coordinatesIn(text), text).toBeNull()
    }
  })
})
