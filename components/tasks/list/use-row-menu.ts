'use client'

import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'
import { useLongPress } from './use-long-press'

type At = { row: HTMLElement; isOpen: boolean; point?: { x: number; y: number } }

/** Where a list's one menu stands: in the row hovered or focused. Right click, a long press, the dots, `m` and its own button open it. */
export function useRowMenu(list: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<At | null>(null)
  const rowOf = (target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('.rows > li') : null
    return row && list.current?.contains(row) && !row.querySelector('[data-restore]') ? row : null
  }
  const open = (target: EventTarget | null, point?: At['point']) => {
    const row = rowOf(target)
    if (row) setAt({ row, isOpen: true, point })
    return row !== null
  }
  const close = () => setAt((was) => was && { row: was.row, isOpen: false })
  const stand = useEffectEvent((event: Event) => {
    const isMeant = event instanceof PointerEvent ? event.pointerType === 'mouse' : isFocusSeen(event.target)
    const row = isMeant ? rowOf(event.target) : null
    const isHeld = at?.isOpen || at?.row.querySelector('[data-menu]:focus')
    if (row && row !== at?.row && !isHeld) setAt({ row, isOpen: false })
  })
  const ask = useEffectEvent((event: MouseEvent) => {
    const { target, button, shiftKey, clientX: x, clientY: y } = event
    if (!shiftKey && open(target, button === 2 ? { x, y } : undefined)) event.preventDefault()
  })
  // The three dots of a row are drawn by the list item itself; all else in a row lies in its article.
  const tap = useEffectEvent((event: Event) => void (event.target instanceof HTMLLIElement && open(event.target)))
  useSingleKey((event) => {
    if (event.key === 'm' && !isTyping(event) && open(document.activeElement)) event.preventDefault()
  })
  useLongPress(list, (target) => void open(target))
  useEffect(() => {
    const element = list.current
    const stop = new AbortController()
    const { signal } = stop
    element?.addEventListener('pointerover', stand, { signal })
    element?.addEventListener('focusin', stand, { signal })
    element?.addEventListener('contextmenu', ask, { signal })
    element?.addEventListener('click', tap, { signal })
    return () => stop.abort()
  }, [list])
  return { at, open, close }
}

const isFocusSeen = (target: EventTarget | null) => target instanceof Element && target.matches(':focus-visible')
