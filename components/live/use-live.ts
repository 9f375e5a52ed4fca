'use client'

import { useEffect, useEffectEvent } from 'react'
import { listen } from './live-line'

/** Calls `look` when one of the topics (`store:*` is any store's) changed: a moment later, so that a whole shop does not ask at once, and only while the tab is seen. */
export function useLive(topics: string[], look: () => void) {
  const onChange = useEffectEvent(look)
  const key = topics.join(' ')
  useEffect(() => {
    const wanted = new Set(key.split(' '))
    let timer: ReturnType<typeof setTimeout> | undefined
    let isMissed = false
    const soon = () => {
      if (document.hidden) {
        isMissed = true
        return
      }
      timer ??= setTimeout(
        () => {
          timer = undefined
          onChange()
        },
        50 + Math.random() * 450,
      )
    }
    const silence = listen((heard) => {
      if (heard === 'again' || heard.some(({ topic }) => wanted.has(topic) || wanted.has(topic.replace(/:.*/, ':*')))) soon()
    })
    const catchUp = () => {
      if (document.hidden || !isMissed) return
      isMissed = false
      soon()
    }
    document.addEventListener('visibilitychange', catchUp)
    return () => {
      silence()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', catchUp)
    }
  }, [key])
}
