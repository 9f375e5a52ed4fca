'use client'

import { isPlainPress } from '@/components/ui/soft-link'
import type { QueueCounts } from '@/lib/tasks/queue/queue-counts'
import type { ListLabels } from './list-labels'
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
  labels: ListLabels
}

/** The four states of a store's tasks, with how many there are. */
export function ListTabs({ tab, counts, max, query, off, go, labels }: Props) {
  return (
    <nav className="tabs tabs-fit" aria-label={labels.state}>
      {labels.tabs.map(({ key, label }) => {
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
            {label}{' '}
            {count === undefined ? null : (
              <i className={key === 'overdue' && count > 0 ? 'rose' : undefined}>
                {Math.min(count, max ?? count).toLocaleString(labels.locale)}
                {max !== null && count > max ? '+' : ''}
              </i>
            )}
          </a>
        )
      })}
    </nav>
  )
}
