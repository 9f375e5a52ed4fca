'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

type Props = { load: () => Promise<void>; isBusy: boolean; label: string; busy: string }

/** Fifty more as one scrolls near the end, by key; the button is for those who do not scroll. */
export function MoreRows({ load, isBusy, label, busy }: Props) {
  const end = useRef<HTMLParagraphElement>(null)
  const near = useEffectEvent(() => {
    if (!isBusy) void load()
  })
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && near(), { rootMargin: '400px' })
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return (
    <p className="rows-more" ref={end}>
      <button type="button" className="btn btn-line" aria-disabled={isBusy || undefined} onClick={() => near()}>
        {isBusy ? busy : label}
      </button>
    </p>
  )
}
