'use client'

import { Icon } from '@/components/ui/icon'

/** Opens the filters at their first field, the search (T-7). */
export function openSearch() {
  document.querySelector<HTMLButtonElement>('[data-opens="filters"]')?.click()
  document.querySelector<HTMLInputElement>('#filters [name=q]')?.select()
}

/** Search on a phone is the first field of the filters. */
export function OpenFilters({ label }: { label: string }) {
  return (
    <button type="button" className="icon-button only-narrow" aria-label={label} onClick={openSearch}>
      <Icon name="search" size="l" />
    </button>
  )
}
