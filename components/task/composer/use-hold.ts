'use client'

import { useRef, useState } from 'react'

/** A message does not leave while something is still being put into it: a template's words, a photo (G-7). */
export function useHold() {
  const held = useRef(0)
  const [isHeld, setHeld] = useState(false)

  const count = (by: 1 | -1) => {
    held.current += by
    setHeld(held.current > 0)
  }
  async function whileHeld<T>(run: () => Promise<T>): Promise<T> {
    count(1)
    try {
      return await run()
    } finally {
      count(-1)
    }
  }
  return { isHeld, whileHeld, mayLeave: () => held.current === 0 }
}
