import pg from 'pg'
import { appConnection } from '@/lib/database/pool'
import { channel, type SessionEnded, type Signal } from './topics'

type LiveSignal = Signal | SessionEnded | { reconnected: true }
type Listener = (signal: LiveSignal) => void
/** `early`: who came before there was a connection to listen with, and had something to catch up with. */
type Hub = {
  listeners: Set<Listener>
  early: Set<Listener>
  isStarted: boolean
  recent: { at: number; told: LiveSignal }[]
  listensSince: number
}

/** How long what was heard is kept for who asks a little later. */
const [keptMs, keptCount] = [60_000, 5000]

declare global {
  var storehandListener: Hub | undefined
}

function hub() {
  globalThis.storehandListener ??= {
    listeners: new Set(),
    early: new Set(),
    isStarted: false,
    recent: [],
    listensSince: Number.POSITIVE_INFINITY,
  }
  return globalThis.storehandListener
}

/**
 * Hears every signal through the process's one LISTEN connection; returns how to stop. After a lost connection it says so, to catch up.
 * `ageMs`: how old is what the listener already has; what was signalled since is told at once, or that nobody can know what was (T-12).
 */
export function hear(listener: Listener, ageMs?: number): () => void {
  const { listeners, early } = hub()
  listeners.add(listener)
  if (ageMs !== undefined) catchUp(listener, ageMs)
  if (!hub().isStarted) {
    hub().isStarted = true
    void connect(false)
  }
  return () => {
    listeners.delete(listener)
    early.delete(listener)
  }
}

function catchUp(listener: Listener, ageMs: number) {
  const { early, recent, listensSince } = hub()
  const since = Date.now() - ageMs
  if (listensSince === Number.POSITIVE_INFINITY) early.add(listener)
  else if (listensSince > since || ageMs > keptMs || recent.length >= keptCount) listener({ reconnected: true })
  else for (const { at, told } of recent) if (at >= since) listener(told)
}

/** Tries again a second later until it listens, and whenever that ends. */
async function connect(again: boolean) {
  try {
    await listen(again, () => setTimeout(() => void connect(true), 1000))
  } catch {
    setTimeout(() => void connect(true), 1000)
  }
}

/** Listens; calls `whenLost` once when the connection ends later. */
async function listen(again: boolean, whenLost: () => void) {
  const connectionString = await appConnection()
  const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  client.on('notification', ({ payload }) => tell(JSON.parse(payload ?? '{}')))
  await client.connect()
  try {
    await client.query(`listen ${channel}`)
  } catch (error) {
    client.end().catch(() => {})
    throw error
  }
  client.once('end', whenLost)
  const { early, listeners } = hub()
  hub().listensSince = Date.now()
  for (const listener of again ? listeners : early) listener({ reconnected: true })
  early.clear()
}

function tell(told: LiveSignal) {
  const { listeners, recent } = hub()
  const now = Date.now()
  recent.push({ at: now, told })
  const firstKept = recent.findIndex(({ at }) => at >= now - keptMs)
  recent.splice(0, Math.max(firstKept, recent.length - keptCount))
  for (const listener of listeners) listener(told)
}
