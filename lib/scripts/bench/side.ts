import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { root as here } from '../bootstrap/folders.mjs'
import { printStep } from '../bootstrap/print.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { onShutdown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { removeCluster, startPostgres } from '../database/embedded-postgres'
import { freePort } from '../process/free-port'
import { seed, type World } from './seed'

const startMs = 60_000

/** A checkout by its name in the figures and its folder. */
export type Checkout = { name: string; root: string }

type Started = { pid: number; ended: Promise<unknown>; stop: () => Promise<void> }

/** A web process that listens; `pids` are those whose work counts: its own and the database's. */
export type Web = Started & { port: number; pids: number[] }

/** A checkout that is measured: a connection as the owner, the worlds by their number of tasks, and its processes to be started. */
export type Side = {
  name: string
  root: string
  owner: pg.Client
  url: string
  worldOf: (tasks: number) => World
  startWeb: (node?: string) => Promise<Web>
  startWorker: () => Promise<Started>
}

type Wanted = Checkout & { surroundings: Record<string, string>; sizes: number[] }

/**
 * Opens one of the checkouts that are measured, built at `root`, on a database of its own with so many tasks a world, seeded by this
 * checkout's seed. Throws a sentence when its database or its web process does not start.
 */
export async function openSide({ name, root, surroundings, sizes }: Wanted): Promise<Side> {
  const dir = join(here, '.data/bench', `${root === here ? 'here' : 'there'}-pg`)
  await removeCluster(dir)
  const postgres = await startPostgres({ dir, maxConnections: 100 })
  onShutdown(() => postgres.stop())
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...surroundings,
    DATABASE_URL: postgres.url,
    STOREHAND_DEMO: 'no',
    NODE_ENV: 'production',
  }
  const bundleOf = (process: string) => join(root, '.build', `${process}.mjs`)
  await runOrThrow('Preparing the database', process.execPath, [bundleOf('prepare')], { env, cwd: root })
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  onShutdown(() => owner.end())
  const { rows } = await owner.query<{ pid: number }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`)
  const worlds = new Map<number, World>()
  for (const tasks of sizes) {
    printStep(`${name}: making ${tasks.toLocaleString('en')} tasks`)
    worlds.set(tasks, await seed(owner, tasks))
  }

  function worldOf(tasks: number) {
    const world = worlds.get(tasks)
    if (!world) throw new Error(`no world of ${tasks} tasks was made`)
    return world
  }

  function start(process: 'web' | 'worker', node: string, more: Record<string, string> = {}): Started {
    const child = spawn(node, [bundleOf(process)], {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const end = async () => {
      child.kill('SIGTERM')
      await ended
    }
    const forget = onShutdown(() => child.kill('SIGKILL'))
    return { pid: child.pid ?? 0, ended, stop: () => end().finally(forget) }
  }

  async function startWeb(node = process.execPath) {
    const port = await freePort(3900)
    const web = start('web', node, { PORT: String(port), STOREHAND_URL: `http://localhost:${port}` })
    if (!(await Promise.race([untilItAnswers(port), web.ended.then(() => false)])))
      throw new StartError(`The web process of ${name} did not start.`)
    return { ...web, port, pids: [web.pid, rows[0]?.pid ?? 0] }
  }

  async function startWorker() {
    const worker = start('worker', process.execPath)
    await sleep(1500)
    return worker
  }
  return { name, root, owner, url: postgres.url, worldOf, startWeb, startWorker }
}

/** Whether the product at this port answers within a minute. */
export async function untilItAnswers(port: number, path = '/blank'): Promise<boolean> {
  for (const end = Date.now() + startMs; Date.now() < end; await sleep(200)) {
    const isThere = await fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isThere) return true
  }
  return false
}
