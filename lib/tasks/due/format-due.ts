import type { Locale } from '@/db/vocabulary'
import { dateFormat, dayIn, dayNamed, daysBetween, timeIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { Task } from '@/lib/tasks/task'

export type DueText = { text: string; full: string; tone: 'late' | 'today' | 'later' | 'none' }
type Due = { due_on: string | null; due_at: Date | null; due_by: Date | null; time_zone: string }

/** When something is due, as one says it: "today 17:00", "2 days overdue"; the full moment beside it. In the store's zone (T-3, T-6). */
export function formatDue(due: Due, now: Date, locale: Locale, t: Translate, today = dayIn(due.time_zone, now)): DueText {
  if (!due.due_by) return { text: t('tasks.due.none'), full: '', tone: 'none' }
  const zone = due.time_zone
  const day = due.due_on ?? dayIn(zone, due.due_at ?? due.due_by)
  const time = due.due_at ? timeIn(zone, due.due_at) : ''
  const name = dayNamed(locale, 'full', day)
  const full = time ? `${name}, ${time}` : name
  if (due.due_by.getTime() <= now.getTime()) return { text: formatLate(day, today, time, t), full, tone: 'late' }
  return {
    text: time ? `${formatDay(day, today, locale, t)} ${time}` : formatDay(day, today, locale, t),
    full,
    tone: day === today ? 'today' : 'later',
  }
}

function formatLate(day: string, today: string, time: string, t: Translate): string {
  const days = daysBetween(day, today)
  return days >= 1 ? t('tasks.due.late', { days }) : t('tasks.due.lateToday', { time })
}

/** A day near today in a word, within the week by its name, else by its date. */
export function formatDay(day: string, today: string, locale: Locale, t: Translate): string {
  const away = daysBetween(today, day)
  if (away === 0) return t('tasks.due.today')
  if (away === 1) return t('tasks.due.tomorrow')
  if (away === -1) return t('tasks.due.yesterday')
  if (away > 0 && away < 7) return dayNamed(locale, 'weekday', day)
  return dayNamed(locale, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'shortYear', day)
}

/** How long ago, short: "now", "12 min", "3 h", "2 d". */
export function formatAgo(since: Date, now: Date, t: Translate): string {
  const minutes = Math.floor((now.getTime() - since.getTime()) / 60_000)
  return minutes < 1 ? t('tasks.ago.now') : formatLength(minutes, t)
}

/** A length of time, short: "12 min", "3 h", "2 d". */
export function formatLength(minutes: number, t: Translate): string {
  if (minutes < 60) return t('tasks.ago.minutes', { minutes })
  if (minutes < 48 * 60) return t('tasks.ago.hours', { hours: Math.floor(minutes / 60) })
  return t('tasks.ago.days', { days: Math.floor(minutes / 1440) })
}

/** A past moment as the log says it: the time today, else the day and time. */
export function formatMoment(at: Date, now: Date, zone: string, locale: Locale, t: Translate): { text: string; full: string } {
  const time = timeIn(zone, at)
  const day = dayIn(zone, at)
  const today = dayIn(zone, now)
  const full = `${dayNamed(locale, 'full', day)}, ${time}`
  return { text: day === today ? time : `${formatDay(day, today, locale, t)} ${time}`, full }
}

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
