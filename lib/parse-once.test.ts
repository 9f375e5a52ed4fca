import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseOnce, safeParseOnce } from './parse-once'

const doubled = z.object({ count: z.number().transform((count) => count * 2) })
const tripled = z.object({ count: z.number().transform((count) => count * 3) })

it('an input that an action checked is not parsed again by its verb, and by another schema from what was sent', () => {
  const checked = safeParseOnce(doubled, { count: 2 })
  expect(checked.data).toEqual({ count: 4 })
  expect(parseOnce(doubled, checked.data ?? { count: 0 })).toEqual({ count: 4 })
  expect(parseOnce(tripled, checked.data ?? { count: 0 })).toEqual({ count: 6 })
})

it('an input that comes from elsewhere is parsed by the verb, and refused there', () => {
  expect(parseOnce(doubled, { count: 5 })).toEqual({ count: 10 })
  expect(() => parseOnce(doubled, { count: 'x' } as never)).toThrow(z.ZodError)
})
