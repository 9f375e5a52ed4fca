import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { removeCluster, startPostgres } from '../embedded-postgres.mjs'
import { root as here } from '../folder.mjs'
import { freePort } from '../free-port.mjs'
import { runOrFail } from '../run.mjs'
import { say } from '../say.mjs'
import { StartError } from '../start-error.mjs'
import { beforeExit } from '../stopping.mjs'
import { seed } from './seed.mjs'

const startMs = 60_000

/**
 * One of the checkouts that are measured, built at `root`, on a database of its own with so many tasks a world, seeded by this checkout's
 * seed. Resolves to `{ name, owner, url, postmaster, worlds, startWeb, startWorker }`.
 */
export async function openSide({ name, root, surroundings, sizes }) {
  const dir = join(here, '.data/bench', `${root === here ? 'here' : 'there'}-pg`)
  await removeCluster(dir)
  const postgres = await startPostgres({ dir, maxConnections: 100 })
  beforeExit(() => postgres.stop())
  const env = { ...process.env, ...surroundings, DATABASE_URL: postgres.url, STOREHAND_DEMO: 'no', NODE_ENV: 'production' }
  const bundleOf = (process) => join(root, '.build', `${process}.mjs`)
  await runOrFail('Preparing the database', process.execPath, [bundleOf('prepare')], { env, cwd: root })
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  beforeExit(() => owner.end())
  const { rows } = await owner.query(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`)
  const worlds = {}
  for (const tasks of sizes) {
    say(`${name}: making ${tasks.toLocaleString('en')} tasks`)
    worlds[tasks] = await seed(owner, tasks)
  }

  function start(process, node, more = {}) {
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
    const forget = beforeExit(() => child.kill('SIGKILL'))
    return { pid: child.pid, ended, stop: () => end().finally(forget) }
  }

  async function startWeb(node = process.execPath) {
    const port = await freePort(3900)
    const web = start('web', node, { PORT: String(port), STOREHAND_URL: `http://localhost:${port}` })
    if (!(await Promise.race([answers(port), web.ended.then(() => false)])))
      throw new StartError(`The web process of ${name} did not start.`)
    return { ...web, port, pids: [web.pid, rows[0].pid] }
  }

  async function startWorker() {
    const worker = start('worker', process.execPath)
    await sleep(1500)
    return worker
  }
  return { name, owner, url: postgres.url, worlds, startWeb, startWorker }
}

async function answers(port) {
  for (const end = Date.now() + startMs; Date.now() < end; await sleep(200)) {
    const isThere = await fetch(`http://127.0.0.1:${port}/blank`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isThere) return true
  }
  return false
}
