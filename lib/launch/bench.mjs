import { fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { measureBulk } from './bench/bulk.mjs'
import { firstLoad } from './bench/first-load.mjs'
import { measureImports } from './bench/imports.mjs'
import { measureLighthouse } from './bench/lighthouse.mjs'
import { measurePages, targets } from './bench/pages.mjs'
import { measureReplies, standIn } from './bench/replies.mjs'
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

// Figures at scale. `npm run bench` (100,000 tasks), `-- --million` (10,000 and 1,000,000 as well), `-- --this-node` (only the node that runs this,
// without Node 24 beside it), `-- --only=pages,lighthouse,replies,bulk,imports` (some of its parts).
requireNode()
stopWhenTold()
const isMillion = process.argv.includes('--million')
const onlyThisNode = process.argv.includes('--this-node')
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice(7)
  .split(',')
const isAsked = (part) => !only || only.includes(part)

try {
  await ensureInstalled()
  await ensureBuilt()
  const dir = join(root, '.data/bench/pg')
  await removeCluster(dir)
  const postgres = await startPostgres({ dir, maxConnections: 100 })
  beforeExit(() => postgres.stop())
  const provider = await standIn()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    STOREHAND_DEMO: 'no',
    NODE_ENV: 'production',
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
    RESEND_WEBHOOK_SECRET: secret,
  }
  await runOrFail('Preparing the database', process.execPath, [bundleOf('prepare')], { env })
  const { default: pg } = await import('pg')
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const postmaster = Number(
    (await owner.query(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`)).rows[0].pid,
  )
  const worlds = {}
  for (const tasks of isMillion ? [10_000, 100_000, 1_000_000] : [100_000]) {
    console.log(`Making ${tasks.toLocaleString('en')} tasks …`)
    worlds[tasks] = await seed(owner, tasks)
  }
  const world = worlds[100_000]
  const plain = fork(join(root, 'lib/launch/bench/plain-server.mjs'), [postgres.url, world.retailer, world.store])
  beforeExit(() => plain.kill())
  const plainPort = await new Promise((resolve) => plain.once('message', resolve))
  const nodes = onlyThisNode ? [process.execPath] : [process.execPath, await otherNode()].filter(Boolean)
  for (const node of isAsked('pages') ? nodes : []) {
    const { port, child, version } = await startWeb(node, env)
    await measurePages(`Node ${version}, 100,000 tasks`, targets(port, plainPort, world), [child.pid, postmaster, plain.pid])
    const all = targets(port, 0, world)
    const [empty, list] = [await firstLoad(all['empty page (a)']), await firstLoad(all.list)]
    const more = (list - empty) / 1000
    console.log(
      `  first load of the list: ${(list / 1000).toFixed(0)} kB compressed, ${more.toFixed(0)} kB over the empty page (goal ≤ 90 ${more <= 90 ? 'met' : 'MISSED'})`,
    )
    if (isMillion) {
      const small = await measurePages(`Node ${version}, 10,000 tasks`, targets(port, 0, worlds[10_000]), [child.pid, postmaster])
      const large = await measurePages(`Node ${version}, 1,000,000 tasks`, targets(port, 0, worlds[1_000_000]), [
        child.pid,
        postmaster,
      ])
      const ratio = large.list / small.list
      console.log(`  list at 1,000,000 / at 10,000: ${ratio.toFixed(2)} (goal ≤ 1.1 ${ratio <= 1.1 ? 'met' : 'MISSED'})`)
    }
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  const { port, child } = await startWeb(process.execPath, env)
  if (isAsked('lighthouse')) await measureLighthouse(port, world)
  const worker = spawn(process.execPath, [bundleOf('worker')], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  beforeExit(() => worker.kill())
  await sleep(1500)
  if (isAsked('replies')) await tellReplies()
  if (isAsked('bulk')) await tellBulk()
  if (isAsked('imports')) await measureImports(owner, world, { pid: worker.pid, url: postgres.url })
  child.kill()
  worker.kill()
  provider.close()
  await owner.end()
  await stop(0)

  async function tellReplies() {
    console.log('\nReplies, signed webhook to reopened task, per second')
    await measureReplies(owner, world, { port, secret, mails: provider.mails, count: 100, parallel: 4 })
    for (const parallel of [1, 4]) {
      const rate = await measureReplies(owner, world, { port, secret, mails: provider.mails, count: 400, parallel })
      console.log(
        `  ${parallel} in parallel: ${rate.toFixed(0)}${parallel === 4 ? `  (goal ≥ 80 ${rate >= 80 ? 'met' : 'MISSED'})` : ''}`,
      )
    }
  }

  async function tellBulk() {
    const many = await measureBulk(owner, world)
    console.log(
      `\nMany tasks at once: ${many.tasks} resolved in ${many.resolve.toFixed(1)} s, taken back in ${many.undo.toFixed(1)} s`,
    )
  }
} catch (error) {
  console.error(error)
  await stop(1)
}

async function startWeb(node, env) {
  const port = await freePort(3900)
  const child = spawn(node, [bundleOf('web')], {
    cwd: root,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  beforeExit(() => child.kill())
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`http://127.0.0.1:${port}/blank`)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      break
    await sleep(200)
  }
  const version = await new Promise((resolve) => {
    let text = ''
    const asked = spawn(node, ['--version'])
    asked.stdout.on('data', (chunk) => {
      text += chunk
    })
    asked.on('close', () => resolve(text.trim().slice(1)))
  })
  return { port, child, version }
}

/** Node 24's own binary by npx, when this is another. */
async function otherNode() {
  if (process.versions.node.startsWith('24.')) return null
  return new Promise((resolve) => {
    const asked = spawn('npx', ['-y', 'node@24', '-p', 'process.execPath'], { cwd: root })
    let text = ''
    asked.stdout.on('data', (chunk) => {
      text += chunk
    })
    asked.on('close', (code) => resolve(code === 0 ? text.trim().split('\n').at(-1) : null))
  })
}
