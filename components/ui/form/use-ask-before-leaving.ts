import { type RefObject, useEffect, useRef } from 'react'
import { askBefore } from './may-leave'

/**
 * Asks before what was typed into a form is left behind: by a reload or another site in the browser's words, by a link of ours, a single
 * key or the browser's Back in these (H-4). `place` is anything inside the form. Returns what is called when it was saved.
 */
export function useAskBeforeLeaving(anchor: RefObject<HTMLElement | null>, text: string) {
  const isTyped = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const note = () => {
      isTyped.current = true
    }
    const empty = () => {
      isTyped.current = false
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (isTyped.current) event.preventDefault()
    }
    const isFree = () => !isTyped.current || window.confirm(text)
    const follow = (event: MouseEvent) => {
      if (!isLeaving(event) || isFree()) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Back and forward. A browser lets it be held once for each thing one did on the page, so that nobody is kept there.
    const turn = (event: NavigateEvent) => {
      if (event.navigationType === 'traverse' && event.cancelable && !isFree()) event.preventDefault()
    }
    const form = anchor.current?.closest('form')
    form?.addEventListener('input', note, { signal })
    form?.addEventListener('reset', empty, { signal })
    window.addEventListener('beforeunload', ask, { signal })
    document.addEventListener('click', follow, { signal, capture: true })
    window.navigation?.addEventListener('navigate', turn, { signal })
    const end = askBefore(isFree)
    return () => {
      stop.abort()
      end()
    }
  }, [anchor, text])
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
