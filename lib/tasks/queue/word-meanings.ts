import { priorities, taskTypes } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { addDays } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { ListFilter } from './list-filter'

/** What a phrase asks for, and the chip it becomes. */
export type Meaning = { label: string; isState?: true; means: (filter: ListFilter, today: string) => Partial<ListFilter> }

/** No phrase of the catalogues is longer. */
export const maxWords = 4
const states = ['overdue', 'resolved', 'dismissed'] as const
const days = ['today', 'tomorrow', 'week'] as const

/** The phrases a language has for filters, by the words of the message catalogue in all their forms (T-7). */
export function meaningsOf(t: Translate): Map<string, Meaning> {
  const found = new Map<string, Meaning>()
  const learn = (phrases: string, meaning: Meaning) => {
    for (const phrase of phrases.split(',')) found.set(fold(phrase.trim()), meaning)
  }
  for (const type of taskTypes) {
    const meaning: Meaning = { label: t(`tasks.types.${type}`), means: ({ type: types }) => ({ type: [...types, type] }) }
    learn(t(`tasks.understood.types.${type}`), meaning)
  }
  for (const priority of priorities) {
    const label = t(`tasks.priorities.${priority}`)
    learn(t(`tasks.understood.priorities.${priority}`), {
      label,
      means: ({ priority: some }) => ({ priority: [...some, priority] }),
    })
  }
  for (const tab of states)
    learn(t(`tasks.understood.${tab}`), { label: t(`tasks.list.tabs.${tab}`), isState: true, means: () => ({ tab }) })
  for (const day of days)
    learn(t(`tasks.understood.${day}`), { label: t(`tasks.understood.due.${day}`), means: (_, today) => spanOf(day, today) })
  learn(t('tasks.understood.waiting'), { label: t('tasks.replyWaiting'), means: () => ({ waiting: 'yes' }) })
  learn(t('tasks.understood.personal'), { label: t('tasks.kinds.personal'), means: () => ({ kind: 'personal' }) })
  learn(t('tasks.understood.mine'), { label: t('tasks.list.books.primary'), means: () => ({ book: 'primary' }) })
  return found
}

/** The days a word for a day names; a week goes from Monday to Sunday. */
function spanOf(day: (typeof days)[number], today: string): { from: string; to: string } {
  if (day === 'today') return { from: today, to: today }
  if (day === 'tomorrow') return { from: addDays(today, 1), to: addDays(today, 1) }
  const sinceMonday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  return { from: addDays(today, -sinceMonday), to: addDays(today, 6 - sinceMonday) }
}
