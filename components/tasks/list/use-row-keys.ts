'use client'

import type { RefObject } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'

/** What keys do with the row that has the focus; `search` is what / opens, where the list has one of its own. */
type Keys = { row?: Partial<Record<'e' | 'd' | 'x', (row: HTMLElement) => void>>; search?: () => void }

/** j and k walk the rows, Enter opens; on tasks x picks, e resolves and d dismisses the row that has the focus, and / searches. */
export function useRowKeys(list: RefObject<HTMLElement | null>, keys: Keys | null) {
  useSingleKey((event) => {
    if (!keys || isTyping(event)) return
    const row = document.activeElement?.closest<HTMLElement>('.rows > li')
    if (event.key === 'j') step(list.current, row, 1)
    else if (event.key === 'k') step(list.current, row, -1)
    else if (event.key === '/' && keys.search) keys.search()
    else {
      const act = event.key === 'e' || event.key === 'd' || event.key === 'x' ? keys.row?.[event.key] : undefined
      if (!row || !act) return
      act(row)
    }
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
