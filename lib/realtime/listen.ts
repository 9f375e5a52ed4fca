import pg from 'pg'
import { appConnection } from '@/lib/tenancy/pool'
import { channel, type SessionEnded, type Signal } from './topics'

type Listener = (signal: Signal | SessionEnded | { reconnected: true }) => void

declare global {
  var storehandListener: { listeners: Set<Listener>; started: boolean } | undefined
}

function hub() {
  globalThis.storehandListener ??= { listeners: new Set(), started: false }
  return globalThis.storehandListener
}

/** Hears every signal through the process's one LISTEN connection; returns how to stop. After a lost connection it says so, to catch up. */
export function hear(listener: Listener): () => void {
  const { listeners } = hub()
  listeners.add(listener)
  if (!hub().started) {
    hub().started = true
    void connect(false)
  }
  return () => listeners.delete(listener)
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
  if (again) tell({ reconnected: true })
}

function tell(signal: Parameters<Listener>[0]) {
  for (const listener of hub().listeners) listener(signal)
}
