import { describe, expect, it } from 'vitest'
import { addDays, dayIn, momentIn } from '@/lib/i18n/time'
import { chance } from './chance'
import { madeBeforeDue } from './made-before-due'

describe('no task of the demo is made after it was due', () => {
  const store = { hours: 'Mo-Su 09:00-19:00' }
  const begun = new Date('2026-11-22T16:45:00Z')

  it.each(['Europe/London', 'America/Los_Angeles', 'Europe/Warsaw', 'Atlantic/Canary'])(
    'in %s, however long ago it was due',
    (timeZone) => {
      const luck = chance(7)
      for (const days of [-4, -3, -1, 0]) {
        const dueOn = addDays(dayIn(timeZone, begun), days)
        const made = madeBeforeDue({ store: { ...store, timeZone }, dueOn, begun, luck })
        expect(made.getTime(), dueOn).toBeLessThan(momentIn(timeZone, dueOn, '09:00').getTime())
      }
    },
  )

  it('and one that is due on a later day, or on none, is made when it was begun', () => {
    const wish = { store: { ...store, timeZone: 'Europe/London' }, begun, luck: chance(7) }
    expect(madeBeforeDue({ ...wish, dueOn: '2026-11-23' })).toEqual(begun)
    expect(madeBeforeDue(wish)).toEqual(begun)
  })
})
