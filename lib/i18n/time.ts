const cache = new Map<string, Intl.DateTimeFormat>()

/** One formatter per locale, zone and style, kept for the process: making one costs thirty times a use. */
export function dateFormat(locale: string, timeZone: string, style: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${style}`
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone })
  cache.set(key, made)
  return made
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
  const name = dateFormat(locale, 'UTC', `day ${style}`, dayStyles[style]).format(new Date(`${day}T12:00:00Z`))
  if (dayNames.size > 10_000) dayNames.clear()
  dayNames.set(key, name)
  return name
}

/** The calendar day (YYYY-MM-DD) of a moment where the clock on the wall says `timeZone`. */
export const dayIn = (timeZone: string, moment: Date): string => wallClock(timeZone, moment).slice(0, 10)

/** The time of day (HH:MM) of a moment where the clock on the wall says `timeZone`. */
export const timeIn = (timeZone: string, moment: Date): string => wallClock(timeZone, moment).slice(11, 16)

const offsets = new Map<string, number>()
const quarterMs = 900_000

/** Clocks change on the quarter of an hour, so within one the offset is the same; asking for it costs more than all the rest. */
function offsetAt(timeZone: string, moment: number): number {
  const quarter = Math.floor(moment / quarterMs)
  const key = `${timeZone} ${quarter}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    offset = offsetOf(timeZone, new Date(quarter * quarterMs))
    if (offsets.size > 50_000) offsets.clear()
    offsets.set(key, offset)
  }
  return offset
}

const wallClock = (timeZone: string, moment: Date): string =>
  new Date(moment.getTime() + offsetAt(timeZone, moment.getTime())).toISOString()

export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The moment of a wall-clock time (day YYYY-MM-DD, time HH:MM) in a zone. A time the clock skips becomes the one after it. */
export function momentIn(timeZone: string, day: string, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wanted = Date.UTC(year, month - 1, date, hour, minute)
  let guess = wanted - offsetAt(timeZone, wanted)
  guess = wanted - offsetAt(timeZone, guess)
  return new Date(guess)
}

/** Milliseconds a zone's wall clock is ahead of UTC at a moment. */
function offsetOf(timeZone: string, moment: Date): number {
  const format = dateFormat('en', timeZone, 'offset', {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const value = Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value]))
  const wall = Date.UTC(
    Number(value.year),
    Number(value.month) - 1,
    Number(value.day),
    Number(value.hour),
    Number(value.minute),
    Number(value.second),
  )
  return wall - Math.floor(moment.getTime() / 1000) * 1000
}
