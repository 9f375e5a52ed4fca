import type { Words } from '@/lib/i18n/words'
import type { QueueCounts } from '@/lib/tasks/queue-counts'
import { rowWords } from './list-words'

/** The words of the task component, for its client half. */
export function homeWords(say: Words, store: string, counts: QueueCounts | null, mine: number) {
  return {
    rows: rowWords(say),
    section: say('tasks.home.section'),
    my: say('tasks.home.my'),
    store: say('tasks.home.store'),
    viewAll: say('tasks.home.viewAll', { count: counts?.active ?? 0 }),
    viewMine: say('tasks.home.viewAll', { count: mine }),
    overdueCount: say('tasks.home.overdueCount', { count: counts?.overdue ?? 0 }),
    groups: {
      late: say('tasks.home.overdue'),
      today: say('tasks.home.dueToday'),
      later: say('tasks.home.upcoming'),
      none: say('tasks.home.whenever'),
    },
    noneMine: say('tasks.home.noneMine'),
    noneMineText: say('tasks.home.noneMineText'),
    noneStore: say('tasks.home.noneStore'),
    noneStoreText: say('tasks.home.noneStoreText', { store }),
  }
}

export type HomeWords = ReturnType<typeof homeWords>
