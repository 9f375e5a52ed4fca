import type { Scope } from '@/lib/access/scope'
import type { Translate } from '@/lib/i18n/translator'
import type { Task } from '@/lib/tasks/task'

/** The list a task is found in, where one leaves it to: its store's, or people's own; the start while store tasks are off (G-2). */
export function listOf({ kind, storeId }: Pick<Task, 'kind' | 'storeId'>, { features }: Scope, t: Translate) {
  if (kind === 'group') return { href: `/tasks?store=${storeId}`, label: t('tasks.list.title') }
  if (!features.includes('group_tasks')) return { href: '/', label: t('common.nav.home') }
  return { href: '/tasks?store=all&kind=personal', label: t('tasks.kinds.personal') }
}
