import type { Locale } from '@/db/vocabulary'
import { dayNamed } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { momentWords } from '@/lib/tasks/due-words'

type Change = { from: string | null; to: string | null }
type Reader = { say: Words; locale: Locale; now: Date; zone: string }
const mostWords = 60
/** Said by name alone: nobody reads two descriptions in one line. */
const long = ['description', 'suggestedCopy']

/** What somebody changed, from what to what (T-5); long texts by name only. */
export function changesInWords(changes: Record<string, Change>, reader: Reader): string {
  const { say } = reader
  return Object.entries(changes)
    .map(([name, { from, to }]) => {
      const field = say(`activity.fields.${name}`)
      if (long.includes(name)) return field
      const value = (text: string | null) => (text ? shown(name, text, reader) : say('activity.nothing'))
      return say('activity.change', { field, from: value(from), to: value(to) })
    })
    .join('; ')
}

function shown(name: string, text: string, { say, locale, now, zone }: Reader): string {
  if (name === 'type') return say(`tasks.types.${text}`)
  if (name === 'priority') return say(`tasks.priorities.${text}`)
  if (name === 'dueOn') return dayNamed(locale, 'shortYear', text)
  if (['dueAt', 'startsAt', 'endsAt'].includes(name)) return momentWords(new Date(text), now, zone, locale, say).words
  return text.length > mostWords ? `${text.slice(0, mostWords)}…` : text
}
