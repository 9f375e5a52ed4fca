import { Invalid } from '@/lib/errors'
import { dateFormat, dayIn, momentIn } from '@/lib/i18n/time'
import type { Task } from '@/lib/tasks/task'

type Span = Pick<Task, 'startsAt' | 'endsAt'>
const none: Span = { startsAt: null, endsAt: null }

/**
 * The moments of a start and an end typed on a clock in this zone (T-1); what is left out stays as it was, what is empty is none.
 * Invalid, at the field of the end, when it comes without a start or not after it.
 */
export function spanColumns(typed: { startsAt?: string; endsAt?: string }, timeZone: string, before = none): Span {
  const momentOf = (text: string | undefined, kept: Date | null) => {
    if (text === undefined) return kept
    return text === '' ? null : momentIn(timeZone, text.slice(0, 10), text.slice(11))
  }
  const [startsAt, endsAt] = [momentOf(typed.startsAt, before.startsAt), momentOf(typed.endsAt, before.endsAt)]
  if (endsAt && !startsAt) throw new Invalid('errors.endWithoutStart', {}, 'startsAt')
  if (startsAt && endsAt && endsAt <= startsAt) throw new Invalid('errors.endsFirst', {}, 'endsAt')
  return { startsAt, endsAt }
}

/** A moment as a field shows it, on a clock in this zone. */
export function typedMoment(timeZone: string, moment: Date | null): string {
  if (!moment) return ''
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return `${dayIn(timeZone, moment)}T${dateFormat('en', timeZone, 'time', clock).format(moment)}`
}
