'use client'

import { useEffect, useEffectEvent } from 'react'

/** Does something at first, and each time the connection comes back. */
export function useOnline(back: () => void) {
  const come = useEffectEvent(back)
  useEffect(() => {
    come()
    window.addEventListener('online', come)
    return () => window.removeEventListener('online', come)
  }, [])
}
