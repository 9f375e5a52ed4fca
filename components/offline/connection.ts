'use client'

import { useSyncExternalStore } from 'react'

const [againMs, patienceMs] = [3000, 5000]
const listeners = new Set<() => void>()
let isLost = false
/** What the listeners were told last. A page that was loaded without a connection begins with none, whether anybody asked or not. */
let lastSignalled: boolean | undefined
let isWatching = false
let asking: Promise<boolean> | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether our server can be reached, as far as is known. A browser on a wireless network that leads nowhere still calls itself online. */
export const isConnected = () => navigator.onLine && !isLost

/** Asks the server, once however many want to know; after a no it is asked again until it answers. */
export function checkConnection(): Promise<boolean> {
  asking ??= ask().then((isThere) => {
    asking = null
    clearTimeout(timer)
    timer = isThere ? undefined : setTimeout(checkConnection, againMs)
    isLost = !isThere
    const isNow = isConnected()
    if (isNow !== lastSignalled) {
      lastSignalled = isNow
      for (const listener of listeners) listener()
    }
    return isNow
  })
  return asking
}

/** A file so small that it costs nothing, never from a store; a proxy's word about a dead server, or a hotspot's page, is none of ours. */
async function ask() {
  if (!navigator.onLine) return false
  try {
    const response = await fetch('/offline.css', {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    return response.ok
  } catch {
    return false
  }
}

/** Calls back each time the connection goes or comes; returns how to stop that. */
export function onConnection(listener: () => void): () => void {
  if (!isWatching) for (const word of ['online', 'offline'] as const) window.addEventListener(word, () => void checkConnection())
  isWatching = true
  lastSignalled ??= isConnected()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether there is a connection, shown anew when that changes. */
export const useConnection = () => useSyncExternalStore(onConnection, isConnected, () => true)
