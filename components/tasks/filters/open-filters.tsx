'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { openSearch } from './open-search'

/** Search on a phone is the first field of the filters. */
export function OpenFilters() {
  const t = useT('tasks.list.search')
  return (
    <button type="button" className="icon-button only-narrow" aria-label={t('tasks.list.search')} onClick={openSearch}>
      <Icon name="search" size="l" />
    </button>
  )
}
