import type { Locale } from '@/db/vocabulary'
import { dayIn, daysBetween, longDay } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { namedDoer } from '@/lib/tasks/named-doer'

type Contact = { at: Date; by: string | null; hasLeft: boolean }
type Reader = { now: Date; zone: string; locale: Locale }

const known = new Map<Locale, Intl.RelativeTimeFormat>()
function relative(locale: Locale): Intl.RelativeTimeFormat {
  const made = known.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  known.set(locale, made)
  return made
}

/** A past day as one says it: "today", "2 days ago", after two weeks its date. */
export function pastDay(at: Date, { now, zone, locale }: Reader): string {
  const day = dayIn(zone, at)
  const days = daysBetween(day, dayIn(zone, now))
  if (days < 14) return relative(locale).format(-Math.max(days, 0), 'day')
  return longDay(day, locale)
}

/** Whether mail to one of the addresses came back. */
export const cameBack = (emails: { suppressedAt: Date | null }[]) => emails.some(({ suppressedAt }) => suppressedAt !== null)

/** When somebody last wrote to the customer: "written to 2 days ago by Ana" (G-6); where mail came back, that none arrived. */
export function describeContact(
  last: Contact | null,
  t: Translate,
  { cameBack: isBack, ...reader }: Reader & { cameBack?: boolean },
): string {
  if (!last) return t(isBack ? 'records.noneArrived' : 'records.noContact')
  const name = namedDoer(t, { name: last.by?.split(' ')[0] ?? 'Storehand', hasLeft: last.hasLeft })
  return t('records.written', { day: pastDay(last.at, reader), name })
}
