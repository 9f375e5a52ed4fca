import type { Values } from '@/components/ui/meet-theirs'
import type { lastSaved } from '@/lib/activity/last-saved'
import type { Admin } from './require-admin'
import { shortMoment } from './seen'
import type { Looked } from './use-begun'

type Known<V extends Values> = Pick<Looked<V>, 'seen' | 'values' | 'told'>

/** What a form of the office begins from, with who saved it last in words (T-16). */
export function looked<V extends Values>(
  { say, locale, timeZone, scope }: Admin,
  last: Awaited<ReturnType<typeof lastSaved>>,
  known: Known<V>,
): Looked<V> {
  const title = say('tasks.theirs.title')
  return {
    ...known,
    saved: {
      id: last?.id ?? '',
      title: last
        ? say('tasks.theirs.titleByAt', { name: last.by, when: shortMoment(locale, timeZone, last.at, scope.now) })
        : title,
    },
    say: { title, both: say('tasks.theirs.both') },
  }
}

/** What a form for something new begins from. */
export const fresh = <V extends Values>(values: V): Looked<V> => ({
  seen: '',
  values,
  told: [],
  saved: { id: '', title: '' },
  say: { title: '', both: '' },
})
