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

/** The calendar day (YYYY-MM-DD) of a moment where the clock on the wall says `timeZone`. Sweden writes days so. */
export function dayIn(timeZone: string, moment: Date): string {
  return dateFormat('sv-SE', timeZone, 'day-key', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)
}

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
  let guess = wanted - offsetOf(timeZone, new Date(wanted))
  guess = wanted - offsetOf(timeZone, new Date(guess))
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
