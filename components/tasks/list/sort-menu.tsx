'use client'

import { Icon } from '@/components/ui/icon'
import type { ListLabels } from './list-labels'

type Props = { tab: string; sort: string; choose: (sort: string) => void; labels: ListLabels }

/** The order of the rows; the first is the plain one and is not said in the address. */
export function SortMenu({ tab, sort, choose, labels }: Props) {
  const sorts = labels.sorts[tab] ?? []
  const chosen = sorts.find(({ key }) => key === sort) ?? sorts[0]
  return (
    <span className="chip chip-sort chip-menu">
      <Icon name="arrow-down-wide-narrow" />
      <span className="only-wide">{chosen?.label}</span>
      <select
        aria-label={labels.sort}
        value={chosen?.key}
        onChange={({ target }) => choose(target.value === sorts[0]?.key ? '' : target.value)}
      >
        {sorts.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
