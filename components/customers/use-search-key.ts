'use client'

import type { RefObject } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'

/** The key / goes to the search (V-6). */
export function useSearchKey(field: RefObject<HTMLInputElement | null>) {
  useSingleKey((event) => {
    if (event.key !== '/' || isTyping(event)) return
    event.preventDefault()
    field.current?.focus()
  })
}
