import { checkConnection } from './connection'

/**
 * Puts the service worker in charge and tells it which page is open, so that it can be read without a connection (H-7). The worker cannot
 * find out by itself: while it takes over, a page on its way here is not yet one of its windows. It answers when it gave a page it had kept.
 */
export async function keepPages() {
  if (!navigator.serviceWorker) return
  navigator.serviceWorker.onmessage = ({ data }) => {
    if (data === 'kept') void checkConnection()
  }
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ open: location.pathname + location.search })
}
