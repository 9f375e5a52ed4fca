import type { Locale } from '@/db/vocabulary'
import { dayNamed } from '@/lib/i18n/time'
import { keyFrom, type Translate } from '@/lib/i18n/translator'
import { formatMoment } from '@/lib/tasks/due/format-due'

type Change = { from: string | null; to: string | null }
type Reader = { t: Translate; locale: Locale; now: Date; zone: string }
const maxWords = 60
/** Said by name alone: nobody reads two descriptions in one line. */
const long = ['description', 'suggestedCopy']

/** What somebody changed, from what to what (T-5); long texts by name only. */
export function describeTaskChanges(changes: Record<string, Change>, reader: Reader): string {
  const { t } = reader
  return Object.entries(changes)
    .map(([name, { from, to }]) => {
      const field = t(keyFrom(`activity.fields.${name}`))
      if (long.includes(name)) return field
      const value = (text: string | null) => (text ? shown(name, text, reader) : t('activity.nothing'))
      return t('activity.change', { field, from: value(from), to: value(to) })
    })
    .join('; ')
}

function shown(name: string, text: string, { t, locale, now, zone }: Reader): string {
  if (name === 'type') return t(keyFrom(`tasks.types.${text}`))
  if (name === 'priority') return t(keyFrom(`tasks.priorities.${text}`))
  if (name === 'dueOn') return dayNamed(locale, 'shortYear', text)
  if (['dueAt', 'startsAt', 'endsAt'].includes(name)) return formatMoment(new Date(text), now, zone, locale, t).text
  return text.length > maxWords ? `${text.slice(0, maxWords)}…` : text
}
