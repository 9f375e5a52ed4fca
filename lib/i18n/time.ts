import { offsetAt } from './zone-rules'

const cache = new Map<string, Intl.DateTimeFormat>()

/** One formatter per locale and style, kept for the process: making one costs thirty times a use. */
function wallFormat(locale: string, style: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${style}`
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' })
  cache.set(key, made)
  return made
}

/** Words for moments as a zone's wall clock shows them, by our own zone data: Intl's would be the runtime's. `style` names `options`. */
export function dateFormat(locale: string, timeZone: string, style: string, options: Intl.DateTimeFormatOptions) {
  const format = wallFormat(locale, style, options)
  return { format: (moment: Date): string => format.format(onWall(timeZone, moment)) }
}

const dayNames = new Map<string, string>()
const dayStyles = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  short: { day: 'numeric', month: 'short' },
  shortYear: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** A calendar day (YYYY-MM-DD) in words. Kept for the process: a list names the same few days again and again. */
export function dayNamed(locale: string, style: keyof typeof dayStyles, day: string): string {
  const key = `${locale} ${style} ${day}`
  const known = dayNames.get(key)
  if (known !== undefined) return known
  const name = wallFormat(locale, `day ${style}`, dayStyles[style]).format(new Date(`${day}T12:00:00Z`))
  if (dayNames.size > 10_000) dayNames.clear()
  dayNames.set(key, name)
  return name
}

/** The calendar day (YYYY-MM-DD) of a moment where the clock on the wall says `timeZone`. */
export const dayIn = (timeZone: string, moment: Date): string => wallClock(timeZone, moment).slice(0, 10)

/** The time of day (HH:MM) of a moment where the clock on the wall says `timeZone`. */
export const timeIn = (timeZone: string, moment: Date): string => wallClock(timeZone, moment).slice(11, 16)

/** A moment moved so that UTC shows what the zone's clock shows. */
const onWall = (timeZone: string, moment: Date) => new Date(moment.getTime() + offsetAt(timeZone, moment.getTime()))

const wallClock = (timeZone: string, moment: Date): string => onWall(timeZone, moment).toISOString()

export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const dayMs = 86_400_000

/**
 * The moment of a wall-clock time (day YYYY-MM-DD, time HH:MM) in a zone. A time the clock skips is read by the offset before it (02:30
 * becomes 03:30), of one that comes twice the first is meant, as RFC 5545 section 3.3.5 says. `day_start` in SQL chooses the same.
 */
export function momentIn(timeZone: string, day: string, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wanted = Date.UTC(year, month - 1, date, hour, minute)
  const before = offsetAt(timeZone, wanted - dayMs)
  const after = offsetAt(timeZone, wanted + dayMs)
  const fits = (offset: number) => offsetAt(timeZone, wanted - offset) === offset
  return new Date(wanted - (!fits(before) && fits(after) ? after : before))
}

/** A day with its year: 3 May 2024. */
export const longDay = (day: string, locale: string): string =>
  dateFormat(locale, 'UTC', 'day-year', { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(`${day.slice(0, 10)}T12:00:00Z`),
  )
