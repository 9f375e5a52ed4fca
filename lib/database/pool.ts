import { Socket } from 'node:net'
import pg from 'pg'
import { env } from '@/lib/env'
import { gatherWrites } from '@/lib/gather-writes'

declare global {
  var storehandPool: Promise<pg.Pool> | undefined
}

/**
 * The application's pool: a role that owns nothing and passes no row security (invariant 3). Throws when it could. What could not be opened
 * is opened anew for the next who asks: a database that was away comes back (Q-K1).
 */
export function pool(): Promise<pg.Pool> {
  if (globalThis.storehandPool) return globalThis.storehandPool
  const opening = open()
  globalThis.storehandPool = opening
  opening.catch(() => {
    if (globalThis.storehandPool === opening) globalThis.storehandPool = undefined
  })
  return opening
}

/** For tests and scripts that bring their own database. */
export function setPool(given: pg.Pool) {
  globalThis.storehandPool = Promise.resolve(given)
}

const idleMs = 15 * 60_000

async function open() {
  const settings = env()
  const made = new pg.Pool({
    connectionString: await appConnection(),
    max: settings.WEB_POOL,
    connectionTimeoutMillis: 10_000,
    // The first press after a quiet while finds a connection with its statements prepared.
    idleTimeoutMillis: idleMs,
    keepAlive: true,
    pipeline: true,
    stream: gatheringSocket,
  })
  made.on('error', () => {})
  made.on('connect', (client) => client.on('error', () => {}))
  try {
    await refuseAllSeeingRole(made)
  } catch (error) {
    await made.end()
    throw error
  }
  return made
}

/** The statements a page asks at once are one packet. Not before it is connected: Node puts its own `write` back then. */
function gatheringSocket() {
  const socket = new Socket()
  socket.once('connect', () => gatherWrites(socket))
  return socket
}

/** The application's connection address: given, or the owner's with the application role's name and kept password. */
export async function appConnection(): Promise<string> {
  const settings = env()
  if (settings.APP_DATABASE_URL) return settings.APP_DATABASE_URL
  const owner = new pg.Client({ connectionString: settings.DATABASE_URL, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => {})
  await owner.connect()
  try {
    const kept = await owner.query<{ value: string }>(`select value from deployment_settings where key = 'database.app_password'`)
    const url = new URL(settings.DATABASE_URL)
    url.username = 'storehand_app'
    url.password = kept.rows[0]?.value ?? ''
    return url.toString()
  } finally {
    await owner.end()
  }
}

async function refuseAllSeeingRole(made: pg.Pool) {
  const { rows } = await made.query<{ sees: boolean }>(
    `select rolsuper or rolbypassrls or exists (select from pg_class where relowner = pg_roles.oid and relname = 'tasks') as sees from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.sees)
    throw new Error('Storehand will not serve as a database role that passes row security: give APP_DATABASE_URL another role.')
}
