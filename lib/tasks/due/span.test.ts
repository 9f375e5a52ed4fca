import { describe, expect, it } from 'vitest'
import { getTranslator } from '@/lib/i18n/translator'
import { formatSpan } from './format-due'
import { spanColumns, typedMoment } from './span'

const zone = 'Europe/Warsaw'
const span = { startsAt: new Date('2027-03-01T09:00:00Z'), endsAt: new Date('2027-03-01T10:00:00Z') }

describe('a task’s start and end (T-1)', () => {
  it('are moments on the store’s clock, and shown there as they were typed', () => {
    const typed = { startsAt: '2027-03-01T10:00', endsAt: '2027-03-01T11:00' }
    expect(spanColumns(typed, zone)).toEqual(span)
    expect({ startsAt: typedMoment(zone, span.startsAt), endsAt: typedMoment(zone, span.endsAt) }).toEqual(typed)
    expect(typedMoment(zone, null)).toBe('')
  })

  it('stay when they are left out and go when they are emptied', () => {
    expect(spanColumns({}, zone, span)).toEqual(span)
    expect(spanColumns({ startsAt: '', endsAt: '' }, zone, span)).toEqual({ startsAt: null, endsAt: null })
    expect(spanColumns({ endsAt: '' }, zone, span)).toEqual({ startsAt: span.startsAt, endsAt: null })
    expect(spanColumns({}, zone)).toEqual({ startsAt: null, endsAt: null })
  })

  it('end after they start, also in the hour the clock skips', () => {
    const wrong = (startsAt: string, endsAt: string) => () => spanColumns({ startsAt, endsAt }, zone)
    expect(wrong('2027-03-01T10:00', '2027-03-01T10:00')).toThrow(expect.objectContaining({ field: 'endsAt' }))
    expect(wrong('2027-03-28T02:30', '2027-03-28T03:10')).toThrow(expect.objectContaining({ key: 'errors.endsFirst' }))
    expect(wrong('', '2027-03-01T10:00')).toThrow(expect.objectContaining({ field: 'startsAt' }))
  })

  it('are said with the day once', () => {
    const reader = { now: new Date('2027-02-28T12:00:00Z'), zone, locale: 'en' as const, t: getTranslator('en') }
    expect(formatSpan(span, reader)).toBe('tomorrow 10:00 – 11:00')
    expect(formatSpan({ ...span, endsAt: new Date('2027-03-09T10:00:00Z') }, reader)).toBe('tomorrow 10:00 – 9 Mar 11:00')
    expect(formatSpan({ ...span, endsAt: null }, reader)).toBe('tomorrow 10:00')
    expect(formatSpan({ startsAt: null, endsAt: null }, reader)).toBe('')
  })
})
