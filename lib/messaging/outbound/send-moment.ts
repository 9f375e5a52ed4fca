import { addDays, dayIn, momentIn } from '@/lib/i18n/time'

/** When a morning begins for those who get mail (G-7). */
const morning = '09:00'

/** The next nine o'clock where `timeZone` is: today's while it is still night, else tomorrow's. */
export function nextMorning(timeZone: string, now: Date): Date {
  const today = dayIn(timeZone, now)
  const todays = momentIn(timeZone, today, morning)
  return todays > now ? todays : momentIn(timeZone, addDays(today, 1), morning)
}
