import { seesSelf } from '@/lib/access/visible'
import { findSessionByHash, type Session } from '@/lib/auth/find-session'
import { env } from '@/lib/env'
import { hear } from './listen'
import { joinStreams } from './open-streams'
import type { SessionEnded, Signal } from './topics'

type Heard = Signal | SessionEnded | { reconnected: true }

/**
 * What a person may hear as server-sent events, gathered for 200 ms. It ends with their session within seconds (Q-A4), which it never keeps
 * alive (Q-A3), and with its browser at once, also when that was gone before the first byte (Q-K6). `ageMs`: how old the page is that
 * listens; what changed since it was made is said first (T-12).
 */
export function liveStream(session: Session, signal: AbortSignal, ageMs?: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  let isCancelled = false
  return new ReadableStream({
    start(controller) {
      if (signal.aborted) return controller.close()
      let waiting = new Map<string, Signal>()
      let current = session
      let isOver = false
      let isLooking = false
      const send = (text: string) => !isOver && controller.enqueue(encoder.encode(text))
      const flush = () => {
        const batch = [...waiting.values()].map(({ topic, id }) => ({ topic, id }))
        waiting = new Map()
        if (batch.length > 0) send(`data: ${JSON.stringify(batch)}\n\n`)
      }
      /** One look at a time; what changes during it is seen by the next. */
      const recheck = async () => {
        if (isLooking || isOver) return
        isLooking = true
        const found = await findSessionByHash(session.tokenHash).catch(() => current)
        isLooking = false
        if (!found) {
          send('event: ended\ndata: {}\n\n')
          return stop()
        }
        if (rightsOf(found) !== rightsOf(current)) send('event: rights\ndata: {}\n\n')
        current = found
      }
      const silence = hear((heard: Heard) => {
        if ('sessionEnded' in heard) return heard.userId === userOf(current) && void recheck()
        if ('reconnected' in heard) return send('event: again\ndata: {}\n\n')
        if (heard.topic.startsWith('retailer:')) void recheck()
        if (mayHear(current, heard)) waiting.set(`${heard.topic} ${heard.id}`, heard)
      }, ageMs)
      const timers = [
        setInterval(flush, 200),
        setInterval(() => send(': beat\n\n'), env().SSE_HEARTBEAT_SECONDS * 1000),
        setInterval(() => void recheck(), env().SESSION_RECHECK_SECONDS * 1000),
      ]
      const leave = joinStreams(userOf(session), () => {
        send('event: crowded\ndata: {}\n\n')
        stop()
      })
      stop = () => {
        stop = () => {}
        isOver = true
        leave()
        silence()
        for (const timer of timers) clearInterval(timer)
        signal.removeEventListener('abort', end)
        // Whoever cancelled it has closed it already.
        if (!isCancelled) controller.close()
      }
      const end = () => stop()
      signal.addEventListener('abort', end)
      send('retry: 2000\n\n')
    },
    cancel: () => {
      isCancelled = true
      stop()
    },
  })
}

/** What an open screen may show depends on these; when they change it must be made anew. */
const rightsOf = ({ scope: { actor, features } }: Session) =>
  JSON.stringify([features, actor.kind === 'person' && [actor.role, actor.stores]])

const userOf = ({ scope }: Session) => (scope.actor.kind === 'person' ? scope.actor.userId : '')

/** What one may see one may hear of. What is about a store or a customer is heard as group work is. */
function mayHear({ scope }: Session, { retailerId, topic, ...about }: Signal): boolean {
  const { actor } = scope
  if (retailerId !== scope.retailerId || actor.kind !== 'person' || actor.role === 'account_manager') return false
  return topic.startsWith('retailer:') || seesSelf(scope, { ...heardAsGroup, ...about })
}

const heardAsGroup = { kind: 'group', storeId: null, assigneeId: null, creatorId: null, isPrivate: false } as const
