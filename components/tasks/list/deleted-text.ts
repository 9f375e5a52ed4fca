import type { Locale } from '@/db/vocabulary'
import type { FeedEvent } from '@/lib/activity/feed'
import { dayIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { formatDay } from '@/lib/tasks/due/format-due'
import type { Task } from '@/lib/tasks/task'

type Reader = { now: Date; zone: string; locale: Locale; t: Translate }

/** What stands over a deleted task: by whom, as its log tells, on which day, and the words of the way back (T-9). */
export function deletedText({ deletedAt, number }: Task, log: FeedEvent[], { now, zone, locale, t }: Reader) {
  const name = log.findLast(({ type }) => type === 'task.deleted')?.actorName ?? ''
  const day = formatDay(dayIn(zone, deletedAt ?? now), dayIn(zone, now), locale, t)
  return {
    deleted: name ? t('tasks.deletedBy', { day, name }) : t('tasks.deletedOn', { day }),
    restore: t('tasks.restore'),
    restored: t('tasks.toast.restored', { number }),
    notDone: t('common.notDone'),
  }
}
