import type { Scope } from '@/lib/access/scope'
import type { Translate } from '@/lib/i18n/translator'
import type { Task } from '@/lib/tasks/task'

/** The list to go to when one leaves a task: the store's list, or the list of personal tasks, or Home while store tasks are off (G-2). */
export function listOf({ kind, storeId }: Pick<Task, 'kind' | 'storeId'>, { features }: Scope, t: Translate) {
  if (kind === 'group') return { href: `/tasks?store=${storeId}`, label: t('tasks.list.title') }
  if (!features.includes('group_tasks')) return { href: '/', label: t('common.nav.home') }
  return { href: '/tasks?store=all&kind=personal', label: t('tasks.kinds.personal') }
}
