'use client'

import { useEffect, useRef } from 'react'

/** The browser asks before what was typed is left behind; `kept` says that it is saved. */
export function useLeaveGuard() {
  const isTyped = useRef(false)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => (isTyped.current ? event.preventDefault() : undefined)
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const typed = () => {
    isTyped.current = true
  }
  const kept = () => {
    isTyped.current = false
  }
  return { typed, kept }
}
