import { randomBytes } from 'node:crypto'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { announce, resolvedTasks, standIn } from '../bench/replies.mjs'
import { seed } from '../bench/seed.mjs'
import { bundleOf } from '../bundle.mjs'
import { killPostgres, removeCluster } from '../embedded-postgres.mjs'
import { root } from '../folder.mjs'
import { freePort } from '../free-port.mjs'
import { keepPostgres } from '../keep-postgres.mjs'
import { makeFolder } from '../make-folder.mjs'
import { runOrFail } from '../run.mjs'
import { beforeExit } from '../stopping.mjs'
import { keepWeb, keepWorker } from '../supervise.mjs'

const folder = join(root, '.data/soak')
const dir = join(folder, 'pg')
const mostBackMs = 30_000
const mostDrainMs = 120_000

/**
 * Minutes of answers while the supervisor's web process, worker and database are killed. True when every acknowledged answer has brought
 * its task back, once, within two minutes of the end, and each kill was made good by the supervisor within 30 s (Q-K1).
 */
export async function soak(minutes) {
  await removeCluster(dir)
  makeFolder(folder)
  const postgres = await keepPostgres({ dir })
  beforeExit(postgres.stop)
  const provider = await standIn()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const port = await freePort(3950)
  const env = environmentOf(postgres, { port, secret, provider })
  await runOrFail('Preparing the database', process.execPath, [bundleOf('prepare')], { env })
  const tasks = await inDatabase(postgres.url, async (owner) =>
    resolvedTasks(owner, await seed(owner, 50_000), Math.min(20_000, minutes * 1200)),
  )
  const worker = await keepWorker(env, openSync(join(folder, 'worker.log'), 'w'))
  const web = await keepWeb(env, openSync(join(folder, 'web.log'), 'w'))

  const end = Date.now() + minutes * 60_000
  const killing = killUntil(end, port, {
    web: () => web.process().kill('SIGKILL'),
    worker: () => worker.process().kill('SIGKILL'),
    database: () => killPostgres(dir),
  })
  const acknowledged = await announceUntil(end, tasks, (task) => announce(port, secret, provider.mails, task))
  const { kills, slowest } = await killing
  const result = await inDatabase(postgres.url, (witness) => drained(witness, acknowledged))
  provider.close()
  return tell({ kills, slowest, acknowledged, result, byItself: { web: fell(web), worker: fell(worker) } })
}

const environmentOf = (postgres, { port, secret, provider }) => ({
  ...process.env,
  DATABASE_URL: postgres.url,
  PORT: String(port),
  STOREHAND_URL: `http://localhost:${port}`,
  STOREHAND_DEMO: 'no',
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  RESEND_API_KEY: 're_soak',
  RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
  RESEND_WEBHOOK_SECRET: secret,
})

async function inDatabase(connectionString, work) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Ends nobody asked for. */
const fell = ({ ends }) => ends.filter(({ signal }) => signal !== 'SIGKILL').length

/** Kills each once, then whichever it happens to be. Nobody is brought back but by the supervisor; `slowest` is the longest that took, in ms. */
async function killUntil(end, port, killers) {
  const names = Object.keys(killers)
  const kills = Object.fromEntries(names.map((name) => [name, 0]))
  const slowest = Object.fromEntries(names.map((name) => [name, 0]))
  for (let turn = 0; Date.now() < end; turn++) {
    await sleep(7000 + Math.random() * 6000)
    const name = names[turn < names.length ? turn : Math.floor(Math.random() * names.length)]
    kills[name]++
    await killers[name]()
    slowest[name] = Math.max(slowest[name], await untilWell(port))
  }
  return { kills, slowest }
}

/** Milliseconds until the application says that all is well. */
async function untilWell(port) {
  const began = Date.now()
  const isWell = () =>
    fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(3000) }).then(
      (answer) => answer.ok,
      () => false,
    )
  do await sleep(300)
  while (!(await isWell()) && Date.now() - began < 4 * mostBackMs)
  return Date.now() - began
}

/** The tasks whose answer was acknowledged. */
async function announceUntil(end, tasks, announceOne) {
  const acknowledged = []
  for (const task of tasks) {
    if (Date.now() > end) break
    const isTaken = await announceOne(task).then(
      () => true,
      () => false,
    )
    if (isTaken) acknowledged.push(task.id)
    await sleep(40)
  }
  return acknowledged
}

async function drained(witness, acknowledged) {
  const ask = `select count(*) filter (where state = 'open')::int as back, (select coalesce(max(n), 0)::int from
    (select count(*) n from events where task_id = any($1) and type = 'task.replied' group by task_id) d) as most,
    (select count(*)::int from graphile_worker._private_jobs where attempts >= max_attempts) as parked from tasks where id = any($1)`
  const began = Date.now()
  for (;;) {
    const { rows } = await witness.query(ask, [acknowledged])
    const took = Date.now() - began
    if (rows[0].back === acknowledged.length || took > mostDrainMs) return { ...rows[0], seconds: Math.round(took / 1000) }
    await sleep(500)
  }
}

function tell({ kills, slowest, acknowledged, result, byItself }) {
  const each = Object.keys(kills).map(
    (name) => `${name} ${kills[name]} (well again within ${(slowest[name] / 1000).toFixed(1)} s)`,
  )
  console.log(`killed: ${each.join(', ')}; ended by themselves: web ${byItself.web}, worker ${byItself.worker}`)
  console.log(
    `${acknowledged.length} answers acknowledged, ${result.back} back, at most ${result.most} entry each, ${result.parked} jobs parked, drained in ${result.seconds} s`,
  )
  const isKept = result.back === acknowledged.length && result.most === 1 && result.parked === 0
  const isBack = byItself.web === 0 && Object.values(slowest).every((milliseconds) => milliseconds <= mostBackMs)
  if (isKept && isBack) console.log('Nothing lost, nothing doubled, everything came back by itself.')
  if (!isKept) console.log('BROKEN: something was lost or doubled.')
  if (!isBack) console.log('BROKEN: something ended by itself, or did not come back within 30 s.')
  return isKept && isBack
}
