'use client'

import { useEffect, useEffectEvent } from 'react'
import { isConnected, onConnection } from './connection'

/** Does something at first, and each time the connection comes back. */
export function useOnline(back: () => void) {
  const come = useEffectEvent(back)
  useEffect(() => {
    come()
    return onConnection(() => {
      if (isConnected()) come()
    })
  }, [])
}
