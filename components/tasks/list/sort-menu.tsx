'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { Tab } from '@/lib/tasks/queue/filter-names'

type Props = { tab: Tab; sort: string; choose: (sort: string) => void }

type Sort = 'reply' | 'due' | 'newest' | 'closed'

/** The orders a tab's rows can have, the plain one first. */
function sortsOf(tab: Tab): [Sort, ...Sort[]] {
  if (tab === 'deleted') return ['newest']
  return tab === 'resolved' || tab === 'dismissed' ? ['closed', 'newest'] : ['reply', 'due', 'newest']
}

/** The order of the rows; the first is the plain one and is not said in the address. */
export function SortMenu({ tab, sort, choose }: Props) {
  const t = useT('tasks.list')
  const sorts = sortsOf(tab)
  const chosen = sorts.find((each) => each === sort) ?? sorts[0]
  return (
    <span className="chip chip-sort chip-menu">
      <Icon name="arrow-down-wide-narrow" />
      <span className="only-wide">{t(`tasks.list.sorts.${chosen}`)}</span>
      <select
        aria-label={t('tasks.list.sort')}
        value={chosen}
        onChange={({ target }) => choose(target.value === sorts[0] ? '' : target.value)}
      >
        {sorts.map((each) => (
          <option key={each} value={each}>
            {t(`tasks.list.sorts.${each}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
