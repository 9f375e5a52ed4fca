'use client'

import { useEffect } from 'react'
import { idleCookie } from '@/lib/auth/idle-cookie'

const idleMs = 5 * 60_000
const uses = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Says to the server that nobody has touched this page for five minutes, until somebody does: live news alone keeps no session alive (Q-A3). */
export function useIdleMark() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isIdle = true
    const fall = () => {
      isIdle = true
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
      document.cookie = `${idleCookie}=yes; path=/; samesite=lax`
    }
    const use = () => {
      clearTimeout(timer)
      timer = setTimeout(fall, idleMs)
      if (!isIdle) return
      isIdle = false
      // biome-ignore lint/suspicious/noDocumentCookie: as above
      document.cookie = `${idleCookie}=; path=/; max-age=0; samesite=lax`
    }
    use()
    for (const each of uses) window.addEventListener(each, use, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const each of uses) window.removeEventListener(each, use)
    }
  }, [])
}
