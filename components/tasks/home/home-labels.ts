import { rowLabels } from '@/components/tasks/list/list-labels'
import type { Translate } from '@/lib/i18n/translator'
import type { QueueCounts } from '@/lib/tasks/queue/queue-counts'

/** The words of the task component, for its client half. */
export function homeLabels(t: Translate, store: string, counts: QueueCounts | null, mine: number) {
  return {
    rows: rowLabels(t),
    section: t('tasks.home.section'),
    my: t('tasks.home.my'),
    store: t('tasks.home.store'),
    viewAll: t('tasks.home.viewAll', { count: counts?.active ?? 0 }),
    viewMine: t('tasks.home.viewAll', { count: mine }),
    overdueCount: t('tasks.home.overdueCount', { count: counts?.overdue ?? 0 }),
    groups: {
      late: t('tasks.home.overdue'),
      today: t('tasks.home.dueToday'),
      later: t('tasks.home.upcoming'),
      none: t('tasks.home.whenever'),
    },
    noneMine: t('tasks.home.noneMine'),
    noneMineText: t('tasks.home.noneMineText'),
    noneStore: t('tasks.home.noneStore'),
    noneStoreText: t('tasks.home.noneStoreText', { store }),
  }
}

export type HomeLabels = ReturnType<typeof homeLabels>
