import { describe, expect, it } from 'vitest'
import { momentOn } from './queue-csv'

describe('moments in the file of a list (T-7)', () => {
  it('stand on the clock of the task’s store, with how far it is from UTC', () => {
    const at = new Date('2026-11-24T17:00:05.000Z')
    expect(momentOn('Europe/Warsaw', at)).toBe('2026-11-24T18:00:05+01:00')
    expect(momentOn('America/New_York', at)).toBe('2026-11-24T12:00:05-05:00')
    expect(momentOn('Asia/Kolkata', at)).toBe('2026-11-24T22:30:05+05:30')
    expect(momentOn('America/St_Johns', at)).toBe('2026-11-24T13:30:05-03:30')
  })
})
