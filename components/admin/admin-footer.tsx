'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { ShownToast } from '@/components/tasks/list/shown-toast'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'

/** What every page of the admin pages has besides its own: what was just done, and the focus where a page one came to begins. */
export function AdminFooter() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) focusHeadingIfLost()
    before.current = path
  }, [path])
  return <ShownToast />
}
