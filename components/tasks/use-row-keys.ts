'use client'

import type { RefObject } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'
import { openSearch } from './open-filters'

type Keys = { complete: (row: HTMLElement) => void; dismiss: (row: HTMLElement) => void; pick: (row: HTMLElement) => void }

/** j and k walk the rows, Enter opens, x picks, e resolves, d dismisses, / searches: on the row that has the focus. */
export function useRowKeys(list: RefObject<HTMLElement | null>, keys: Keys | null) {
  useSingleKey((event) => {
    if (!keys || isTyping(event)) return
    const row = document.activeElement?.closest<HTMLElement>('.rows > li')
    if (event.key === 'j') step(list.current, row, 1)
    else if (event.key === 'k') step(list.current, row, -1)
    else if (event.key === '/') openSearch()
    else if (row && event.key === 'x') keys.pick(row)
    else if (row && event.key === 'e') keys.complete(row)
    else if (row && event.key === 'd') keys.dismiss(row)
    else return
    event.preventDefault()
  })
}

function step(list: HTMLElement | null, row: HTMLElement | null | undefined, by: 1 | -1) {
  const rows = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
  const at = row ? rows.indexOf(row) : by > 0 ? -1 : rows.length
  const link = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.querySelector<HTMLElement>('a.row-link')
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}
