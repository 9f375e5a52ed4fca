import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { isAlive } from '../bootstrap/lock.mjs'
import { isShuttingDown } from '../bootstrap/shutdown.mjs'
import { codeOf, StartError } from '../bootstrap/start-error.mjs'

/** Opens a connection to the server at a port of this machine. */
export type Connect = (port: number) => Promise<Client>

/** The `{ pid, port }` a cluster's pid file names, or null. */
export function postmasterOf(data: string) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** The server that runs on this cluster, or null. Throws a sentence when one does not answer and does not end. */
export async function runningPostmaster(data: string, connect: Connect) {
  const named = postmasterOf(data)
  // A dead process's file stays: by it PostgreSQL recognises backends that outlived their postmaster.
  if (!named || !isAlive(named.pid)) return null
  if (isPostgres(named.pid) && (await servesCluster(data, connect))) return postmasterOf(data)
  await forgetStranger(data, named.pid)
  return null
}

function isPostgres(pid: number) {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`).includes('postgres')
  return String(spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '').includes('postgres')
}

/** Asks until it answers: a server that is recovering accepts nobody yet. */
async function servesCluster(data: string, connect: Connect) {
  const deadline = Date.now() + 60_000
  for (;;) {
    const named = postmasterOf(data)
    if (!named || !isAlive(named.pid)) return false
    try {
      const client = await connect(named.port)
      const { rows } = await client.query<{ data_directory: string }>('show data_directory').finally(() => client.end())
      return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(data)
    } catch (error) {
      if (codeOf(error) === '28P01' || Date.now() > deadline) return false
      if (isShuttingDown()) throw new StartError('Storehand is ending.')
      await sleep(200)
    }
  }
}

/** Containers use process ids again: the file names a process that is not our server. It goes once no backend is left. */
async function forgetStranger(data: string, pid: number) {
  for (let tries = 0; tries < 100 && !isShuttingDown() && hasBackends(data); tries++) await sleep(200)
  if (hasBackends(data))
    throw new StartError(`The database in ${data} has a server that does not answer. End that process and start again.`)
  if (postmasterOf(data)?.pid === pid) rmSync(join(data, 'postmaster.pid'), { force: true })
}

/** Every process of a server has the cluster as its working folder. Elsewhere than on Linux we cannot look. */
function hasBackends(data: string) {
  if (process.platform !== 'linux') return false
  const cluster = realpathSync(data)
  return readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && linkOf(`/proc/${pid}/cwd`) === cluster)
}

function linkOf(path: string) {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
