import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { makeFolder } from '../bootstrap/folders.mjs'
import { isAlive, withLock } from '../bootstrap/lock.mjs'
import { obstacleAt } from '../bootstrap/port.mjs'
import { run, runOrThrow } from '../bootstrap/run.mjs'
import { isShuttingDown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { freePort } from '../process/free-port'
import { type Cluster, clusterAt, ensureCluster, passwordOf } from './cluster'
import { postmasterOf, runningPostmaster } from './postmaster'

const LOG_BYTES = 10_000_000
const TRIES = 10
const FINISH_MS = 10_000
/** Its own log names what was refused, never the values of a row (Q-R2). */
const DISCREET = '-c log_error_verbosity=terse -c log_parameter_max_length_on_error=0'
const UNSAFE_BUT_FAST =
  '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=128MB -c min_wal_size=32MB'

type ServerOptions = { port?: number; isExact?: boolean; fast?: boolean; maxConnections?: number }

/** What is asked of `startPostgres`. */
export type PostgresOptions = ServerOptions & { dir: string; database?: string }

/** A server that runs: the owner's addresses, whether it ran before, and how to leave it. */
export type Postgres = { url: string; urlOf: (database: string) => string; isReused: boolean; stop: () => Promise<void> }

/**
 * Starts the PostgreSQL that comes with the project on the cluster at `dir`, or joins the one that runs there: of several processes
 * that ask at once, one starts it. `fast` gives up durability (tests only); `isExact` takes `port` or fails, so that addresses handed
 * out before stay right. Throws a sentence when it does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dir, port = 41900, database = 'storehand', isExact = false, ...settings } = options
  return withLock(`${dir}.lock`, async () => {
    const cluster = await clusterAt(dir)
    enter(cluster)
    await ensureCluster(cluster, settings)
    const password = passwordOf(cluster)
    const urlAt = (at: number, name: string) => `postgres://postgres:${password}@127.0.0.1:${at}/${name}`
    const connect = (at: number) => connectTo(urlAt(at, 'postgres'))

    const running = await runningPostmaster(cluster.data, connect)
    const used = running?.port ?? (await startServer(cluster, { port, isExact, ...settings }))
    await ensureDatabase(await connect(used), database)
    const urlOf = (name: string) => urlAt(used, name)
    return { url: urlOf(database), urlOf, isReused: running !== null, stop: () => leavePostgres(dir) }
  })
}

/** Kills the server on the cluster at `dir` as a power cut would; `startPostgres` brings it back. Tests only. */
export async function killPostgres(dir: string) {
  const running = postmasterOf((await clusterAt(dir)).data)
  if (running) process.kill(running.pid, 'SIGKILL')
}

/** Stops whoever runs on the cluster at `dir` and removes it. Tests only. */
export async function removeCluster(dir: string) {
  const cluster = await clusterAt(dir)
  if (existsSync(join(cluster.data, 'postmaster.pid'))) await halt(cluster, 'immediate')
  for (const path of [cluster.data, cluster.passwordFile, cluster.usersFolder]) rmSync(path, { recursive: true, force: true })
}

/** This process needs the server no longer; the last one to leave stops it. */
export async function leavePostgres(dir: string) {
  const folder = `${dir}.users`
  if (!existsSync(join(folder, String(process.pid)))) return
  await withLock(`${dir}.lock`, async () => {
    rmSync(join(folder, String(process.pid)), { force: true })
    for (const user of readdirSync(folder)) {
      if (isAlive(Number(user))) return
      rmSync(join(folder, user), { force: true })
    }
    await halt(await clusterAt(dir), 'fast')
  })
}

async function connectTo(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function ensureDatabase(client: pg.Client, name: string) {
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Orphaned backends of a killed server, or a port taken this moment, are gone at the next try. */
async function startServer(
  cluster: Cluster,
  { port, isExact, fast = false, maxConnections = 60 }: ServerOptions & { port: number },
) {
  const log = join(cluster.data, 'server.log')
  if (existsSync(log) && statSync(log).size > LOG_BYTES) truncateSync(log)
  for (let tries = 1; ; tries++) {
    if (isShuttingDown()) throw new StartError('Storehand is ending.')
    const at = isExact ? port : await freePort(port)
    const settings = `-p ${at} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=128MB`
    const options = `${settings} ${DISCREET} -c max_connections=${maxConnections} ${fast ? UNSAFE_BUT_FAST : ''}`
    const args = ['start', '-w', '-s', '-t', '120', '-D', cluster.data, '-l', log, '-o', options]
    // Cut off, it would leave behind a server that nobody knows of.
    const { code } = await run(cluster.pgCtl, args, { ...cluster.as, stdio: 'ignore', finishMs: FINISH_MS })
    if (code === 0) return postmasterOf(cluster.data)?.port ?? at
    if (tries === TRIES) throw await whyNot(log, at)
    await sleep(1000)
  }
}

async function whyNot(log: string, port: number) {
  if (await obstacleAt(port))
    return new StartError(`Port ${port} of the database was taken by another program. Start Storehand again.`)
  const said = existsSync(log)
    ? readFileSync(log, 'utf8')
        .match(/(?:FATAL|PANIC): .*/g)
        ?.at(-1)
    : null
  return new StartError(`The database did not start${said ? ` (${said})` : ''}. ${log} says more.`)
}

/** From before the server is there: whoever leaves meanwhile is not the last. */
function enter(cluster: Cluster) {
  makeFolder(cluster.usersFolder)
  writeFileSync(join(cluster.usersFolder, String(process.pid)), '')
}

async function halt(cluster: Cluster, mode: 'fast' | 'immediate') {
  const args = ['stop', '-w', '-s', '-t', '30', '-m', mode, '-D', cluster.data]
  const { code } = await run(cluster.pgCtl, args, { ...cluster.as, stdio: 'ignore', finishMs: FINISH_MS })
  if (code !== 0 && mode === 'fast') await runOrThrow('Stopping the database', cluster.pgCtl, args, cluster.as).catch(() => {})
}
