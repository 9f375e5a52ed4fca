import { checkConnection } from '@/components/offline/connection'
import { forgetPages } from '@/components/offline/forget-pages'

type News = { topic: string; id: string }[] | 'again'
type Heard = News | 'rights' | 'ended'
/** A new tab asks what was read aloud while its page was on its way: `age` is how long ago, in milliseconds, that was asked for. */
type Params = { from: string; age: number }
type Answered = { to: string; heard: Heard }
type Listener = (heard: News) => void

const listeners = new Set<Listener>()
const [retryMs, keptMs] = [10_000, 60_000]
let isOpen = false

/** Listens to what changes. However many tabs are open, the browser keeps one stream: the tab that holds the lock reads it aloud to the others. */
export function listen(listener: Listener): () => void {
  open()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function open() {
  if (isOpen) return
  isOpen = true
  if (!navigator.locks) return read(tell)
  const channel = new BroadcastChannel('storehand.live')
  const recent: { at: number; heard: Heard }[] = []
  const tellAll = (heard: Heard) => {
    tell(heard)
    channel.postMessage(heard)
    recent.push({ at: Date.now(), heard })
    while (recent[0] && recent[0].at < Date.now() - keptMs) recent.shift()
  }
  const me = crypto.randomUUID()
  channel.onmessage = ({ data }: MessageEvent<Heard | Params | Answered>) => {
    if (typeof data === 'string' || Array.isArray(data)) return tell(data)
    if ('heard' in data) return data.to === me ? tell(data.heard) : undefined
    for (const { at, heard } of recent) if (at >= Date.now() - data.age) channel.postMessage({ to: data.from, heard })
  }
  channel.postMessage({ from: me, age: performance.now() })
  void navigator.locks.request('storehand.live', () => {
    read(tellAll)
    // The lock is held as long as this tab lives; then the next tab begins and asks everybody to look again.
    return new Promise<never>(() => {})
  })
}

/** With other rights, or none, nothing on the screen may stay (R-4, Q-A4). */
function tell(heard: Heard) {
  if (heard === 'ended' || heard === 'rights') forgetPages()
  if (heard === 'ended') return window.location.assign('/sign-in')
  if (heard === 'rights') return window.location.reload()
  for (const listener of listeners) listener(heard)
}

/** The browser reconnects by itself after a cut; after a refusal (signed out) we ask again from time to time. */
function read(publish: (heard: Heard) => void) {
  // What changed while the page was on its way here is said first (T-12).
  const stream = new EventSource(`/api/live?age=${Math.round(performance.now())}`)
  let wasOpen = false
  stream.onopen = () => {
    if (wasOpen) publish('again')
    wasOpen = true
  }
  stream.onmessage = ({ data }) => publish(JSON.parse(data))
  for (const word of ['again', 'rights', 'ended'] as const) stream.addEventListener(word, () => publish(word))
  // This person has more open than one does; this one goes on when somebody looks at it again.
  stream.addEventListener('crowded', () => {
    stream.close()
    const goOn = () => {
      if (document.hidden) return
      document.removeEventListener('visibilitychange', goOn)
      window.removeEventListener('focus', goOn)
      read(publish)
      publish('again')
    }
    document.addEventListener('visibilitychange', goOn)
    window.addEventListener('focus', goOn)
  })
  stream.onerror = () => {
    void checkConnection()
    if (stream.readyState !== EventSource.CLOSED) return
    setTimeout(() => {
      read(publish)
      publish('again')
    }, retryMs)
  }
}
