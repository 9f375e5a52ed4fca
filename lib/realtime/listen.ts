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

async function connect(again: boolean) {
  const client = new pg.Client({ connectionString: await appConnection().catch(() => undefined), keepAlive: true })
  let isLost = false
  const retry = () => {
    if (isLost) return
    isLost = true
    client.end().catch(() => {})
    setTimeout(() => void connect(true), 1000)
  }
  client.on('error', retry)
  client.on('end', retry)
  client.on('notification', ({ payload }) => tell(JSON.parse(payload ?? '{}')))
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    if (again) tell({ reconnected: true })
  } catch {
    retry()
  }
}

function tell(signal: Parameters<Listener>[0]) {
  for (const listener of hub().listeners) listener(signal)
}
