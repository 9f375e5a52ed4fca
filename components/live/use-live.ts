'use client'

import { useEffect, useEffectEvent } from 'react'
import { isConnected, onConnection } from '@/components/offline/connection'
import { afterPress } from './after-press'
import { listen } from './live-line'

/** Calls `look` when one of the topics (`store:*` is any store's) changed: a moment later, so that a whole shop does not ask at once, and only while the tab is seen and there is a connection. */
export function useLive(topics: string[], refetch: () => void) {
  const onChange = useEffectEvent(refetch)
  const key = topics.join(' ')
  useEffect(() => {
    const wanted = new Set(key.split(' '))
    let timer: ReturnType<typeof setTimeout> | undefined
    let isMissed = false
    let isOver = false
    const soon = () => {
      if (isAway()) {
        isMissed = true
        return
      }
      timer ??= setTimeout(
        () => {
          timer = undefined
          // A page asked for again without a connection would be thrown away for the one kept.
          if (isAway()) isMissed = true
          else afterPress(() => isOver || onChange())
        },
        50 + Math.random() * 450,
      )
    }
    const silence = listen((heard) => {
      if (heard === 'again' || heard.some(({ topic }) => wanted.has(topic) || wanted.has(topic.replace(/:.*/, ':*')))) soon()
    })
    const catchUp = () => {
      if (isAway() || !isMissed) return
      isMissed = false
      soon()
    }
    document.addEventListener('visibilitychange', catchUp)
    const stop = onConnection(catchUp)
    return () => {
      isOver = true
      silence()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', catchUp)
      stop()
    }
  }, [key])
}

const isAway = () => document.hidden || !isConnected()
