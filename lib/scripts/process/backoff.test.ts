import { expect, it } from 'vitest'
import { makeBackoff } from './backoff'

it('starts again soon after a long life, later and later after short ones, and gives up after so many in a row (Q-K1)', () => {
  const backoff = makeBackoff({ firstMs: 500, mostMs: 3000, tries: 5, livedWellMs: 10_000 })
  expect([100, 100, 100, 100, 9999].map(backoff)).toEqual([500, 1000, 2000, 3000, 3000])
  expect(backoff(100)).toBeNull()
})

it('forgets short lives after a long one', () => {
  const backoff = makeBackoff({ firstMs: 500, tries: 2, livedWellMs: 10_000 })
  expect([0, 0, 10_000, 0, 0].map(backoff)).toEqual([500, 1000, 500, 1000, null])
})
