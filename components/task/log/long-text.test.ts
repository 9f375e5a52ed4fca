import { describe, expect, it } from 'vitest'
import { openingOf } from './long-text'

describe('a long note in the log', () => {
  it('is shown whole up to some six hundred letters', () => {
    expect(openingOf('She rang twice.')).toBeNull()
    expect(openingOf('a'.repeat(600))).toBeNull()
    expect(openingOf('word '.repeat(128))).toBeNull()
  })

  it('is cut after a word when it is longer, and what is left out is only its end', () => {
    const text = 'The carafe she asked for is back. '.repeat(40)
    const opening = openingOf(text) ?? ''
    expect(opening.length).toBeLessThanOrEqual(600)
    expect(opening.length).toBeGreaterThan(560)
    expect(text.startsWith(opening)).toBe(true)
    expect(text[opening.length]).toBe(' ')
  })

  it('is cut anywhere when it has no words, but never within one sign', () => {
    expect(openingOf('x'.repeat(2000))).toHaveLength(600)
    expect(openingOf(`x${'😀'.repeat(900)}`)).toBe(`x${'😀'.repeat(299)}`)
  })
})
