'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

type ScrollPosition = { rows: number; top: number; link: string; at: number }
const maxFrames = 30
const keyOf = (query: string) => `storehand.place ${query}`
const linkTo = (href: string) => document.querySelector<HTMLElement>(`a.row-link[href="${CSS.escape(href)}"]`)

/** Keeps which row one opened, how many there were and where it stood, and goes there again on return, with the focus (T-7). */
export function useScrollKept(query: string, rows: number, load: (rows: number) => Promise<void>) {
  const goal = useRef<ScrollPosition | null>(null)
  const settle = () => {
    const scroll = goal.current
    if (!scroll) return
    goal.current = null
    // After the router has put the page where it thinks it should be, and the rows are drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(scroll, maxFrames)))
  }
  const back = useEffectEvent(async () => {
    const kept = sessionStorage.getItem(keyOf(query))
    if (!kept) return
    sessionStorage.removeItem(keyOf(query))
    const scroll: ScrollPosition = JSON.parse(kept)
    goal.current = scroll
    if (scroll.rows > rows) await load(scroll.rows)
    // Colleagues may have closed some: then there are fewer than before, and none more to wait for.
    settle()
  })
  useEffect(() => void back(), [])
  return (link: string) => {
    const scroll: ScrollPosition = { rows, top: window.scrollY, link, at: linkTo(link)?.getBoundingClientRect().top ?? 0 }
    sessionStorage.setItem(keyOf(query), JSON.stringify(scroll))
  }
}

/** The row itself where it stood on the screen, as soon as it is drawn; the page as far down where the row is gone. */
function goTo(scroll: ScrollPosition, frames: number) {
  const { top, link, at } = scroll
  const row = linkTo(link)
  if (!row && frames > 0) return void requestAnimationFrame(() => goTo(scroll, frames - 1))
  window.scrollTo({ top, behavior: 'instant' })
  if (!row) return
  window.scrollBy({ top: row.getBoundingClientRect().top - at, behavior: 'instant' })
  row.focus({ preventScroll: true })
}
