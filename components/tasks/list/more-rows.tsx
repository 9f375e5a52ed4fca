'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useT } from '@/components/i18n/use-t'

type Props = { load: () => Promise<void>; isBusy: boolean; isFailed: boolean }

/**
 * Fifty more as one scrolls near the end, by key; the button is for those who do not scroll. The end is watched anew after every load,
 * since one that was overtaken by a newer list brought nothing; after one that failed only the button asks again.
 */
export function MoreRows({ load, isBusy, isFailed }: Props) {
  const t = useT('tasks.list.more50', 'tasks.list.loading')
  const end = useRef<HTMLParagraphElement>(null)
  const loadUnlessBusy = useEffectEvent(() => {
    if (!isBusy) void load()
  })
  useEffect(() => {
    if (isBusy || isFailed || !end.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadUnlessBusy(), { rootMargin: '400px' })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [isBusy, isFailed])
  return (
    <p className="rows-more" ref={end}>
      <button type="button" className="button button-line" aria-disabled={isBusy || undefined} onClick={() => loadUnlessBusy()}>
        {t(isBusy ? 'tasks.list.loading' : 'tasks.list.more50')}
      </button>
    </p>
  )
}
