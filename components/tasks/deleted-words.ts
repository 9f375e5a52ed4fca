import type { Locale } from '@/db/vocabulary'
import type { FeedEvent } from '@/lib/activity/feed'
import { dayIn } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { dayWords } from '@/lib/tasks/due-words'
import type { Task } from '@/lib/tasks/task'

type Reader = { now: Date; zone: string; locale: Locale; say: Words }

/** What stands over a deleted task: by whom, as its log tells, on which day, and the words of the way back (T-9). */
export function deletedWords({ deletedAt, number }: Task, log: FeedEvent[], { now, zone, locale, say }: Reader) {
  const name = log.findLast(({ type }) => type === 'task.deleted')?.actorName ?? ''
  const day = dayWords(dayIn(zone, deletedAt ?? now), dayIn(zone, now), locale, say)
  return {
    deleted: name ? say('tasks.deletedBy', { day, name }) : say('tasks.deletedOn', { day }),
    restore: say('tasks.restore'),
    restored: say('tasks.toast.restored', { number }),
    notDone: say('common.notDone'),
  }
}
