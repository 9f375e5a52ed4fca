import { useEffect, useEffectEvent } from 'react'

declare global {
  var earlyKeys: { event: KeyboardEvent; path: string }[] | undefined
}

/** Listens for keys anywhere on the page; those pressed on it before it listened are heard when it does. */
export function useSingleKey(press: (event: KeyboardEvent) => void) {
  const hear = useEffectEvent(press)
  useEffect(() => {
    const heard = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', heard)
    // When this page's drawing is done: what a key opens is drawn at once.
    queueMicrotask(() => early().forEach(heard))
    return () => document.removeEventListener('keydown', heard)
  }, [])
}

/** Nobody waits longer for a key, in milliseconds. */
const longest = 5_000

/** The keys pressed on this page lately that nobody has answered. */
const early = () =>
  (globalThis.earlyKeys ?? [])
    .filter(({ event, path }) => path === location.pathname && performance.now() - event.timeStamp < longest)
    .map(({ event }) => event)
    .filter((event) => !event.defaultPrevented)
