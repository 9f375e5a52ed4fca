import type { Locale } from '@/db/vocabulary'
import { dateFormat, dayIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { Task } from '@/lib/tasks/task'
import { formatDay } from './format-due'

type Reader = { now: Date; zone: string; locale: Locale; t: Translate }

/** When a task is done, where the store is: "tomorrow 10:00 – 11:00"; the day is said again only when it is another (T-1). Empty without a start. */
export function formatSpan({ startsAt, endsAt }: Pick<Task, 'startsAt' | 'endsAt'>, { now, zone, locale, t }: Reader): string {
  if (!startsAt) return ''
  const clock = dateFormat(locale, zone, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const whole = (moment: Date) => `${formatDay(dayIn(zone, moment), dayIn(zone, now), locale, t)} ${clock.format(moment)}`
  if (!endsAt) return whole(startsAt)
  const isSameDay = dayIn(zone, startsAt) === dayIn(zone, endsAt)
  return `${whole(startsAt)} – ${isSameDay ? clock.format(endsAt) : whole(endsAt)}`
}
