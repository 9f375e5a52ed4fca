import { describe, expect, it } from 'vitest'
import { nextMorning } from './send-moment'

describe('the morning a message leaves in (G-7)', () => {
  it('is nine o’clock on the wall clock there, today while it is still night', () => {
    expect(nextMorning('Europe/London', new Date('2026-01-10T03:00:00Z')).toISOString()).toBe('2026-01-10T09:00:00.000Z')
    expect(nextMorning('America/New_York', new Date('2026-01-10T03:00:00Z')).toISOString()).toBe('2026-01-10T14:00:00.000Z')
  })

  it('is tomorrow’s from nine on', () => {
    expect(nextMorning('Europe/London', new Date('2026-01-10T09:00:00Z')).toISOString()).toBe('2026-01-11T09:00:00.000Z')
  })

  it('stays nine o’clock when the clocks change in the night between', () => {
    expect(nextMorning('Europe/Warsaw', new Date('2026-03-28T12:00:00Z')).toISOString()).toBe('2026-03-29T07:00:00.000Z')
    expect(nextMorning('Europe/Warsaw', new Date('2026-10-24T12:00:00Z')).toISOString()).toBe('2026-10-25T08:00:00.000Z')
  })
})
