import { type FocusEvent, useEffect, useEffectEvent, useState } from 'react'
import { shownMs } from './toast'

type Reading = { isShown: boolean; turn?: number; leave: (turn?: number) => void }

/**
 * A message leaves by itself when it was there long enough to be read, and stays while the mouse or the keyboard is on it. Gives the
 * listeners for its element. `isShown`: it may leave; every new `turn` is read from the start, and `leave` is told which it was. The element's own
 * focus does not hold it.
 */
export function useLeaveWhenRead({ isShown, turn, leave }: Reading) {
  const [isHeld, hold] = useState(false)
  const onRead = useEffectEvent(leave)

  // What goes while the mouse is on it tells of no leaving.
  useEffect(() => {
    if (!isShown) hold(false)
  }, [isShown])

  useEffect(() => {
    if (!isShown || isHeld) return
    const timer = setTimeout(() => onRead(turn), shownMs)
    return () => clearTimeout(timer)
  }, [isShown, isHeld, turn])

  return {
    onMouseEnter: () => hold(true),
    onMouseLeave: () => hold(false),
    onFocus: (event: FocusEvent) => hold(event.target !== event.currentTarget),
    onBlur: () => hold(false),
  }
}
