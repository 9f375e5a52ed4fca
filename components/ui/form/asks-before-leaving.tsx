'use client'

import { useRef } from 'react'
import { useAskBeforeLeaving } from './use-ask-before-leaving'

/** Inside a form that stays where it is when it was sent: asks before what was typed there is left behind (H-4). */
export function AsksBeforeLeaving({ text }: { text: string }) {
  const anchor = useRef<HTMLDivElement>(null)
  useAskBeforeLeaving(anchor, text)
  return <div ref={anchor} hidden />
}
