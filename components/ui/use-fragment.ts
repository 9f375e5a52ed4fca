'use client'

import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** The entry of the history that was added to open something; going back from it is the way to close. */
let added = ''

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}
const tell = () => {
  for (const listener of listeners) listener()
}

/**
 * What is open because the address says so: a link with `#name`, a press, the keyboard and Back all change the address, and nothing else
 * says whether it is open. `open` adds an entry to the history; `close` takes it away again and resolves when that is done.
 */
export function useFragment(name: string) {
  const isOpen = useSyncExternalStore(
    subscribe,
    () => window.location.hash === `#${name}`,
    () => false,
  )
  const open = useCallback(() => {
    if (window.location.hash === `#${name}`) return
    window.history.pushState(null, '', `#${name}`)
    added = window.location.href
    tell()
  }, [name])
  const close = useCallback(async () => {
    if (window.location.hash !== `#${name}`) return
    if (added === window.location.href) await goBack()
    else window.history.replaceState(null, '', window.location.pathname + window.location.search)
    tell()
  }, [name])
  return { isOpen, open, close }
}

function goBack(): Promise<void> {
  added = ''
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    window.history.back()
  })
}
