'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

type Place = { rows: number; top: number }
const keyOf = (query: string) => `storehand.place ${query}`

/** Keeps how far one had read when one opens a task, and goes there again on return: as many rows, as far down (T-7). */
export function usePlaceKept(query: string, rows: number, load: (rows: number) => Promise<void>) {
  const goal = useRef<Place | null>(null)
  const settle = () => {
    const top = goal.current?.top
    if (top === undefined) return
    goal.current = null
    // After the router has put the page where it thinks it should be.
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' })))
  }
  const back = useEffectEvent(async () => {
    const kept = sessionStorage.getItem(keyOf(query))
    if (!kept) return
    sessionStorage.removeItem(keyOf(query))
    const place: Place = JSON.parse(kept)
    goal.current = place
    if (place.rows > rows) await load(place.rows)
    else settle()
  })
  const grown = useEffectEvent(() => {
    if (goal.current && rows >= goal.current.rows) settle()
  })
  useEffect(() => void back(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is waited for are the rows
  useEffect(() => grown(), [rows])
  return () => sessionStorage.setItem(keyOf(query), JSON.stringify({ rows, top: window.scrollY } satisfies Place))
}
