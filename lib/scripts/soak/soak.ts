import { randomBytes } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type AnswerableTask, announceReply, answerableTasks, startProvider } from '../bench/replies'
import { seed } from '../bench/seed'
import { makeFolder, root } from '../bootstrap/folders.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { onShutdown, shutDown } from '../bootstrap/shutdown.mjs'
import { ensureBuilt } from '../build/build'
import { bundleOf } from '../build/bundle'
import { killPostgres, type Postgres, removeCluster } from '../database/embedded-postgres'
import { supervisePostgres } from '../database/supervise-postgres'
import { freePort } from '../process/free-port'
import { type Supervised, superviseWeb, superviseWorker } from '../process/supervise'
import { runVitest, testFiles } from '../test/vitest'

const folder = join(root, '.data/soak')
const dir = join(folder, 'pg')
const mostBackMs = 30_000
const mostDrainMs = 120_000

/** `npm run soak`: the tests that go through fewer in `npm test` in full, then ten minutes of kills, or as many as are asked for; ends this process with code 0 when all held. */
export async function main(_command: string, [minutes]: string[]) {
  await ensureBuilt()
  const { passed, failed } = await testInFull()
  const isKept = await soak(Number(minutes) || 10)
  console.log(`${passed} tests passed in full, ${failed} failed`)
  await shutDown(isKept && failed === 0 ? 0 : 1)
}

/** Every test that asks how many it shall go through. */
async function testInFull() {
  const files = (await testFiles('database')).filter((file) => readFileSync(join(root, file), 'utf8').includes('howMany('))
  return (await runVitest('database', { show: true, files, settings: { TESTS_GO_THROUGH: 'all' } })).counts
}

/**
 * Minutes of answers while the supervisor's web process, worker and database are killed. True when every acknowledged answer has brought
 * its task back, once, within two minutes of the end, and each kill was made good by the supervisor within 30 s (Q-K1).
 */
async function soak(minutes: number) {
  await removeCluster(dir)
  makeFolder(folder)
  const postgres = await supervisePostgres({ dir })
  onShutdown(postgres.stop)
  const provider = await startProvider()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const port = await freePort(3950)
  const env = environmentOf(postgres, { port, secret, providerPort: provider.port })
  await runOrThrow('Preparing the database', process.execPath, [bundleOf('prepare')], { env })
  const tasks = await inDatabase(postgres.url, async (owner) =>
    answerableTasks(owner, await seed(owner, 50_000), Math.min(20_000, minutes * 1200)),
  )
  const worker = await superviseWorker(env, openSync(join(folder, 'worker.log'), 'w'))
  const web = await superviseWeb(env, openSync(join(folder, 'web.log'), 'w'))

  const end = Date.now() + minutes * 60_000
  const killing = killUntil(end, port, {
    web: () => web.current().child.kill('SIGKILL'),
    worker: () => worker.current().child.kill('SIGKILL'),
    database: () => killPostgres(dir),
  })
  const acknowledged = await announceUntil(end, tasks, (task) => announceReply(port, { secret, mails: provider.mails }, task))
  const { kills, slowest } = await killing
  const result = await inDatabase(postgres.url, (witness) => drained(witness, acknowledged))
  provider.close()
  return printVerdict({ kills, slowest, acknowledged, result, byItself: { web: countFalls(web), worker: countFalls(worker) } })
}

type Surroundings = { port: number; secret: string; providerPort: number }

const environmentOf = (postgres: Postgres, { port, secret, providerPort }: Surroundings): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: postgres.url,
  PORT: String(port),
  STOREHAND_URL: `http://localhost:${port}`,
  STOREHAND_DEMO: 'no',
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  RESEND_API_KEY: 're_soak',
  RESEND_BASE_URL: `http://127.0.0.1:${providerPort}`,
  RESEND_WEBHOOK_SECRET: secret,
})

async function inDatabase<T>(connectionString: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Ends nobody asked for. */
const countFalls = ({ exits }: Supervised) => exits.filter(({ signal }) => signal !== 'SIGKILL').length

const victims = ['web', 'worker', 'database'] as const
type Victim = (typeof victims)[number]
type Tally = Record<Victim, number>

/** Kills each once, then whichever it happens to be. Nobody is brought back but by the supervisor; `slowest` is the longest that took, in ms. */
async function killUntil(end: number, port: number, killers: Record<Victim, () => unknown>) {
  const kills: Tally = { web: 0, worker: 0, database: 0 }
  const slowest: Tally = { ...kills }
  for (let turn = 0; Date.now() < end; turn++) {
    await sleep(7000 + Math.random() * 6000)
    const name = victims[turn < victims.length ? turn : Math.floor(Math.random() * victims.length)] ?? 'web'
    kills[name]++
    await killers[name]()
    slowest[name] = Math.max(slowest[name], await untilWell(port))
  }
  return { kills, slowest }
}

/** Milliseconds until the application says that all is well. */
async function untilWell(port: number) {
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
async function announceUntil(end: number, tasks: AnswerableTask[], announceOne: (task: AnswerableTask) => Promise<void>) {
  const acknowledged: string[] = []
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

type Result = { back: number; most: number; parked: number; seconds: number }

/** What became of the acknowledged answers, once all are back or two minutes are over. */
async function drained(witness: pg.Client, acknowledged: string[]): Promise<Result> {
  const ask = `select count(*) filter (where state = 'open')::int as back, (select coalesce(max(n), 0)::int from
    (select count(*) n from events where task_id = any($1) and type = 'task.replied' group by task_id) d) as most,
    (select count(*)::int from graphile_worker._private_jobs where attempts >= max_attempts) as parked from tasks where id = any($1)`
  const began = Date.now()
  for (;;) {
    const { rows } = await witness.query<Omit<Result, 'seconds'>>(ask, [acknowledged])
    const [found = { back: 0, most: 0, parked: 0 }] = rows
    const took = Date.now() - began
    if (found.back === acknowledged.length || took > mostDrainMs) return { ...found, seconds: Math.round(took / 1000) }
    await sleep(500)
  }
}

type Outcome = { kills: Tally; slowest: Tally; acknowledged: string[]; result: Result; byItself: { web: number; worker: number } }

function printVerdict({ kills, slowest, acknowledged, result, byItself }: Outcome) {
  const each = victims.map((name) => `${name} ${kills[name]} (well again within ${(slowest[name] / 1000).toFixed(1)} s)`)
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
