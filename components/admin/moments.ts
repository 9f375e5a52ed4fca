import type { Locale } from '@/db/vocabulary'
import { dateFormat, dayIn } from '@/lib/i18n/time'

/** How long ago in a few words; a day after a week. */
export function ago(locale: Locale, timeZone: string, at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  if (minutes < 5) return format.format(0, 'second')
  if (minutes < 60) return format.format(-minutes, 'minute')
  if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour')
  if (minutes < 7 * 24 * 60) return format.format(-Math.floor(minutes / 1440), 'day')
  return dateFormat(locale, timeZone, 'day-month-year', { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
}

export const moment = (locale: Locale, timeZone: string, at: Date) =>
  dateFormat(locale, timeZone, 'office-moment', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** The time of today, the day of before. */
export function shortMoment(locale: Locale, timeZone: string, at: Date, now: Date): string {
  if (dayIn(timeZone, at) === dayIn(timeZone, now))
    return dateFormat(locale, timeZone, 'office-time', { hour: '2-digit', minute: '2-digit' }).format(at)
  return dateFormat(locale, timeZone, 'office-day', { day: 'numeric', month: 'short' }).format(at)
}
