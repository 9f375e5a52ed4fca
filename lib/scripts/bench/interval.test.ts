import { expect, it } from 'vitest'
import { intervalOf, ratios } from './interval'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

it('takes of fifteen rounds the fourth and the twelfth, as tables of order statistics do', () => {
  const { median, low, high, coverage } = intervalOf(upTo(15).reverse())
  expect([median, low, high]).toEqual([8, 4, 12])
  expect(coverage).toBeCloseTo(0.9648, 4)
})

it.each([
  [6, 1, 6, 0.9688],
  [9, 2, 8, 0.9609],
  [30, 10, 21, 0.9572],
  [100, 40, 61, 0.9648],
])('of %i rounds ranks %i and %i', (count, low, high, coverage) => {
  const found = intervalOf(upTo(count))
  expect([found.low, found.high]).toEqual([low, high])
  expect(found.coverage).toBeCloseTo(coverage, 4)
})

it('says of fewer than six rounds that their extremes are no 95 percent', () => {
  const found = intervalOf([3, 1, 2])
  expect([found.low, found.median, found.high]).toEqual([1, 2, 3])
  expect(found.coverage).toBeCloseTo(0.75)
})

it('compares round with round', () => expect(ratios([2, 9], [1, 3])).toEqual([2, 3]))
