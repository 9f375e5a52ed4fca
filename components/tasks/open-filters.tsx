'use client'

import { Icon } from '@/components/ui/icon'

/** Search on a phone is the first field of the filters. */
export function OpenFilters({ label }: { label: string }) {
  const open = () => document.querySelector<HTMLButtonElement>('[data-opens="filters"]')?.click()
  return (
    <button type="button" className="icon-btn only-narrow" aria-label={label} onClick={open}>
      <Icon name="search" size="l" />
    </button>
  )
}
