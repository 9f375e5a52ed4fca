'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Looks again every second and a half, while it is on the page and the tab is seen. */
export function Poll() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), 1500)
    return () => clearInterval(timer)
  }, [router])
  return null
}
