import { type RefObject, useEffect, useRef } from 'react'

/**
 * Asks before what was typed into a form is left behind: by a reload or another site in the browser's words, by a link of ours in these
 * (H-4). `place` is anything inside the form. Returns what is called when it was saved.
 */
export function useAskBeforeLeaving(place: RefObject<HTMLElement | null>, words: string) {
  const isTyped = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const note = () => {
      isTyped.current = true
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (isTyped.current) event.preventDefault()
    }
    const follow = (event: MouseEvent) => {
      if (!isTyped.current || !isLeaving(event) || window.confirm(words)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const form = place.current?.closest('form')
    form?.addEventListener('input', note, { signal })
    window.addEventListener('beforeunload', ask, { signal })
    document.addEventListener('click', follow, { signal, capture: true })
    return () => stop.abort()
  }, [place, words])
  return () => {
    isTyped.current = false
  }
}

/** A press on a link that the router would follow away from here. */
function isLeaving(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.origin !== location.origin) return false
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && link.pathname !== location.pathname
}
