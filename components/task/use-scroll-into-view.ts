'use client'

import { useEffect, useRef } from 'react'

/** Brings an element to where it is seen, clear of the foot that sticks below it, each time `mark` changes to something (G-7). */
export function useScrollIntoView<T extends HTMLElement>(mark: unknown, block: ScrollLogicalPosition = 'nearest') {
  const element = useRef<T>(null)
  const known = useRef(mark)
  useEffect(() => {
    if (known.current === mark) return
    known.current = mark
    if (mark) element.current?.scrollIntoView({ block })
  }, [mark, block])
  return element
}
