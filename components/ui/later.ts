'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { isConnected, onConnection } from '@/components/offline/connection'

const againMs = 2_000
const atLastMs = 10_000
type Part<T> = T | 'away' | null

/**
 * A part of a page that comes after it: null until it is here, `away` where it cannot be had without a connection; then it is asked for
 * again with one (H-7).
 */
export function later<T>(fetchPart: () => Promise<T>) {
  let part: Part<T> = null
  let asked: Promise<void> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const ask = async () => {
    clearTimeout(again)
    part = await fetchPart().catch(() => 'away' as const)
    if (part === 'away') again = setTimeout(load, againMs)
    asked = part === 'away' ? undefined : asked
    for (const listener of listeners) listener()
  }
  const load = () => {
    asked ??= ask()
    return asked
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    const stop = onConnection(() => (part === 'away' && isConnected() ? void load() : undefined))
    return () => {
      listeners.delete(listener)
      stop()
    }
  }
  return { load, subscribe, now: () => part }
}
export type Later<T> = ReturnType<typeof later<T>>

/** What is here of a part by now. */
export const useLater = <T>({ subscribe, now }: Later<T>): Part<T> => useSyncExternalStore(subscribe, now, () => null)

/**
 * The same, asked for at the first sign that somebody is here (a movement, a touch, a key), so that a press need not wait for it; at last
 * where nobody stirs, so that it is here when the connection is gone (H-7). Not with the page: what is not yet used would make its first load longer.
 */
export function useWhenUsed<T>(part: Later<T>): Part<T> {
  useEffect(() => {
    const stop = new AbortController()
    const ask = () => {
      stop.abort()
      void part.load()
    }
    const { signal } = stop
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
      addEventListener(sign, ask, { signal, passive: true })
    const atLast = setTimeout(ask, atLastMs)
    signal.addEventListener('abort', () => clearTimeout(atLast))
    return () => stop.abort()
  }, [part])
  return useLater(part)
}
