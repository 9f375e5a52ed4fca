import { useEffect } from 'react'

const everyMs = 2000

/** Loads a broken page again by itself when the server had been away and is back; one that fails otherwise stays for its reader to decide. */
export function useComeBack() {
  useEffect(() => {
    let wasAway = false
    const timer = setInterval(async () => {
      const isWell = await fetch('/api/health', { cache: 'no-store' }).then(
        (response) => response.ok,
        () => false,
      )
      if (isWell && wasAway) window.location.reload()
      if (!isWell) wasAway = true
    }, everyMs)
    return () => clearInterval(timer)
  }, [])
}
