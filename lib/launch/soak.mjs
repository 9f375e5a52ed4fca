import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, resolvedTasks, standIn } from './bench/replies.mjs'
import { seed } from './bench/seed.mjs'
import { ensureBuilt } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { killPostgres, removeCluster, startPostgres } from './embedded-postgres.mjs'
import { freePort } from './free-port.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { root } from './place.mjs'
import { runOrFail } from './run.mjs'
import { beforeExit, stop, stopWhenTold } from './stopping.mjs'

// Answers arrive while web, worker and database are killed -9 at random; at the end every acknowledged answer has brought its task
// back, once, within two minutes (Q-K1). `npm run soak -- 30` runs thirty minutes; ten without a number.
requireNode()
stopWhenTold()
const minutes = Number(process.argv[2] ?? 10)
const processes = {}
const fell = { web: 0, worker: 0 }
let isOver = false

try {
  await ensureInstalled()
  await ensureBuilt()
  const dir = join(root, '.data/soak/pg')
  await removeCluster(dir)
  const postgres = await startPostgres({ dir })
  beforeExit(() => postgres.stop())
  const provider = await standIn()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const port = await freePort(3950)
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    PORT: String(port),
    STOREHAND_DEMO: 'no',
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    RESEND_API_KEY: 're_soak',
    RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
    RESEND_WEBHOOK_SECRET: secret,
  }
  await runOrFail('Preparing the database', process.execPath, [bundleOf('prepare')], { env })
  const { default: pg } = await import('pg')
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const world = await seed(owner, 50_000)
  start('web', env)
  start('worker', env)
  await sleep(3000)
  const tasks = await resolvedTasks(owner, world, Math.min(20_000, minutes * 1200))
  await owner.end()
  const acknowledged = []
  const kills = { web: 0, worker: 0, database: 0 }
  const end = Date.now() + minutes * 60_000
  const killer = (async () => {
    const names = Object.keys(kills)
    for (let turn = 0; Date.now() < end; turn++) {
      await sleep(7000 + Math.random() * 6000)
      // Each once, then whichever it happens to be.
      const name = names[turn < names.length ? turn : Math.floor(Math.random() * names.length)]
      kills[name]++
      if (name === 'database') await killPostgres(dir)
      else processes[name].kill('SIGKILL')
      await sleep(300)
      if (name === 'database') await startPostgres({ dir, port: Number(new URL(postgres.url).port) })
    }
  })()
  for (const task of tasks) {
    if (Date.now() > end) break
    const isTaken = await announce(port, secret, provider.mails, task).then(
      () => true,
      () => false,
    )
    if (isTaken) acknowledged.push(task.id)
    await sleep(40)
  }
  await killer
  const began = Date.now()
  const ask = `select count(*) filter (where state = 'open')::int as back, (select coalesce(max(n), 0)::int from
    (select count(*) n from events where task_id = any($1) and type = 'task.replied' group by task_id) d) as most,
    (select count(*)::int from graphile_worker._private_jobs where attempts >= max_attempts) as parked from tasks where id = any($1)`
  const witness = new pg.Client({ connectionString: postgres.url })
  await witness.connect()
  let result = { back: 0, most: 0, parked: 0 }
  while (Date.now() - began < 120_000) {
    result = (await witness.query(ask, [acknowledged])).rows[0]
    if (result.back === acknowledged.length) break
    await sleep(500)
  }
  const isGood = result.back === acknowledged.length && result.most === 1 && result.parked === 0 && fell.web === 0
  console.log(
    `killed: web ${kills.web}, worker ${kills.worker}, database ${kills.database}; ended by themselves: web ${fell.web}, worker ${fell.worker}`,
  )
  console.log(
    `${acknowledged.length} answers acknowledged, ${result.back} back, at most ${result.most} entry each, ${result.parked} jobs parked, drained in ${Math.round((Date.now() - began) / 1000)} s`,
  )
  console.log(isGood ? 'Nothing lost, nothing doubled.' : 'BROKEN: something was lost or doubled, or the web process gave up.')
  isOver = true
  for (const each of Object.values(processes)) each.kill()
  provider.close()
  await witness.end()
  await stop(isGood ? 0 : 1)
} catch (error) {
  console.error(error)
  await stop(1)
}

/** Kept running as the supervisor does; one that ended without being killed is counted. What it complains of goes to a file. */
function start(name, env) {
  const log = openSync(join(root, `.data/soak/${name}.log`), 'a')
  const child = spawn(process.execPath, [bundleOf(name)], { cwd: root, env, stdio: ['ignore', 'ignore', log] })
  closeSync(log)
  processes[name] = child
  const forget = beforeExit(() => child.kill('SIGKILL'))
  child.once('exit', async (_code, signal) => {
    forget()
    if (isOver) return
    if (signal !== 'SIGKILL') fell[name]++
    await sleep(300)
    if (!isOver) start(name, env)
  })
}
