import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, resolvedTasks, standIn } from './bench/replies.mjs'
import { seed } from './bench/seed.mjs'
import { ensureBuilt } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { removeCluster, startPostgres } from './embedded-postgres.mjs'
import { freePort } from './free-port.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { root } from './place.mjs'
import { runOrFail } from './run.mjs'
import { beforeExit, stop, stopWhenTold } from './stopping.mjs'

// Answers arrive while web and worker are killed -9 in turn; at the end every acknowledged answer has brought its task back, once,
// within two minutes (Q-K1). `npm run soak -- 30` runs thirty minutes; ten without a number.
requireNode()
stopWhenTold()
const minutes = Number(process.argv[2] ?? 10)

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
  const processes = { web: start('web', env), worker: start('worker', env) }
  await sleep(3000)
  const tasks = await resolvedTasks(owner, world, Math.min(20_000, minutes * 1200))
  const acknowledged = []
  let kills = 0
  const end = Date.now() + minutes * 60_000
  const killer = (async () => {
    for (let turn = 0; Date.now() < end; turn++) {
      await sleep(7000 + Math.random() * 6000)
      const name = turn % 2 === 0 ? 'worker' : 'web'
      processes[name].kill('SIGKILL')
      kills++
      await sleep(300)
      processes[name] = start(name, env)
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
    (select count(*) n from events where task_id = any($1) and type = 'task.replied' group by task_id) d) as most from tasks where id = any($1)`
  let result = { back: 0, most: 0 }
  while (Date.now() - began < 120_000) {
    result = (await owner.query(ask, [acknowledged])).rows[0]
    if (result.back === acknowledged.length) break
    await sleep(500)
  }
  const isGood = result.back === acknowledged.length && result.most === 1
  console.log(
    `${kills} kills, ${acknowledged.length} answers acknowledged, ${result.back} back, at most ${result.most} entry each, drained in ${Math.round((Date.now() - began) / 1000)} s`,
  )
  console.log(isGood ? 'Nothing lost, nothing doubled.' : 'BROKEN: something was lost or doubled.')
  for (const each of Object.values(processes)) each.kill()
  provider.close()
  await owner.end()
  await stop(isGood ? 0 : 1)
} catch (error) {
  console.error(error)
  await stop(1)
}

function start(name, env) {
  const child = spawn(process.execPath, [bundleOf(name)], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  beforeExit(() => child.kill('SIGKILL'))
  return child
}
