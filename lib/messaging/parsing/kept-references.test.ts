import { expect, it } from 'vitest'
import { keptReferences } from './kept-references'

const ids = (count: number) => Array.from({ length: count }, (_, n) => `<${n}@x>`)

it('a long thread keeps its first mail and its latest ones (G-13)', () => {
  expect(keptReferences(ids(3), 3)).toEqual(ids(3))
  const kept = keptReferences(ids(300), 20)
  expect([kept.length, kept[0], kept[1], kept.at(-1)]).toEqual([20, '<0@x>', '<281@x>', '<299@x>'])
})
