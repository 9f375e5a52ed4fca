'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

const longPressMs = 500
const stillPx = 10

/** Tells of a finger that stays where it is for half a second; the click its lifting makes is swallowed. */
export function useLongPress(area: RefObject<HTMLElement | null>, held: (target: EventTarget | null) => void) {
  const tell = useEffectEvent(held)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const stop = new AbortController()
    let timer = 0
    let isHeld = false
    let from = { x: 0, y: 0 }
    const listen = <Name extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'click'>(
      name: Name,
      run: (event: HTMLElementEventMap[Name]) => void,
    ) => element.addEventListener(name, run, { signal: stop.signal, capture: true })
    const letGo = () => clearTimeout(timer)

    listen('pointerdown', ({ pointerType, target, clientX: x, clientY: y }) => {
      letGo()
      isHeld = false
      from = { x, y }
      if (pointerType !== 'touch') return
      timer = window.setTimeout(() => {
        isHeld = true
        tell(target)
      }, longPressMs)
    })
    listen('pointermove', ({ clientX, clientY }) => Math.hypot(clientX - from.x, clientY - from.y) > stillPx && letGo())
    listen('pointerup', letGo)
    listen('pointercancel', letGo)
    listen('click', (event) => {
      if (!isHeld) return
      isHeld = false
      event.preventDefault()
      event.stopPropagation()
    })
    return () => {
      letGo()
      stop.abort()
    }
  }, [area])
}
