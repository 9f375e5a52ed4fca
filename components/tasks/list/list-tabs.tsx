'use client'

import { useLocale, useT } from '@/components/i18n/use-t'
import { isPlainPress } from '@/components/ui/soft-link'
import { tabs } from '@/lib/tasks/queue/filter-names'
import type { QueueCounts } from '@/lib/tasks/queue/queue-counts'
import { withFilter } from './use-task-list'

type Props = {
  tab: string
  /** How many there are under each; those that were not counted are left out. */
  counts: Partial<QueueCounts>
  max: number | null
  query: string
  /** What a search that names a state says under another tab: the tab that is pressed wins. */
  off: Record<string, string>
  go: (query: string) => void
}

/** The four states of a store's tasks, with how many there are. */
export function ListTabs({ tab, counts, max, query, off, go }: Props) {
  const t = useT('tasks.list')
  const locale = useLocale()
  return (
    <nav className="tabs tabs-fit" aria-label={t('tasks.list.state')}>
      {tabs.map((key) => {
        if (key === 'deleted' && tab !== 'deleted') return null
        const count = counts[key]
        const address = withFilter(query, { ...off, tab: key === 'active' ? '' : key, sort: '' })
        return (
          <a
            key={key}
            className="tab"
            href={address ? `/tasks?${address}` : '/tasks'}
            aria-current={key === tab ? 'page' : undefined}
            onClick={(event) => {
              if (!isPlainPress(event)) return
              event.preventDefault()
              go(address)
            }}
          >
            {t(`tasks.list.tabs.${key}`)}{' '}
            {count === undefined ? null : (
              <i className={key === 'overdue' && count > 0 ? 'rose' : undefined}>
                {Math.min(count, max ?? count).toLocaleString(locale)}
                {max !== null && count > max ? '+' : ''}
              </i>
            )}
          </a>
        )
      })}
    </nav>
  )
}
