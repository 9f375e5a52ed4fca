'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'

type Props = { step: string; children: string }

const nothing = () => () => {}

/** The heading of work that goes from step to step: it takes the focus when what had it went with the last step (Q-Y2). */
export function StepHeading({ step, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // A page that is loaded begins at its top; one that came instead of another begins here.
  const isLoaded = useSyncExternalStore(
    nothing,
    () => false,
    () => true,
  )
  const seen = useRef(isLoaded ? step : '')
  useEffect(() => {
    if (seen.current === step) return
    seen.current = step
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [step])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
