import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../place.mjs'
import { say } from '../say.mjs'
import { beforeExit } from '../stopping.mjs'
import { measureBulk } from './bulk.mjs'
import { firstLoad } from './first-load.mjs'
import { importCustomers, measureImports } from './imports.mjs'
import { interleave } from './interleave.mjs'
import { intervalOf } from './interval.mjs'
import { measureLighthouse } from './lighthouse.mjs'
import { nodes, versionOf } from './nodes.mjs'
import { otherCheckout } from './other-checkout.mjs'
import { compared, measurePages, printPages, printPagesBeside, targets } from './pages.mjs'
import { measureReplies, standIn } from './replies.mjs'
import { openSide } from './side.mjs'
import { printTable, sureness, told, toldMedian, toldRatio } from './table.mjs'

const TASKS = 100_000
const IMPORTED = 100_000
const REPLIES = 100
const REPLY_GOAL = 80
/** An import takes its half minute: six rounds are the fewest that give an interval of 95 %. */
const IMPORT_ROUNDS = 6

/** Measures this checkout at scale, or, with `against`, beside another commit, and prints the figures. */
export async function bench({ against, ...asked }) {
  const provider = await standIn()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const surroundings = {
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
    RESEND_WEBHOOK_SECRET: secret,
  }
  const there = against && (await otherCheckout(against))
  const sizes = asked.isMillion ? [10_000, TASKS, 1_000_000] : [TASKS]
  const here = await openSide({ name: 'this checkout', root, surroundings, sizes })
  const mail = { secret, mails: provider.mails }
  if (there) await beside([here, await openSide({ ...there, surroundings, sizes: [TASKS] })], mail, asked)
  else await alone(here, mail, asked)
  provider.close()
}

async function alone(side, mail, { rounds, only, isMillion, onlyThisNode }) {
  const world = side.worlds[TASKS]
  if (only.includes('pages')) for (const node of await nodes(onlyThisNode)) await pagesAlone(side, { node, rounds, isMillion })
  const web = await side.startWeb()
  if (only.includes('lighthouse')) await measureLighthouse(web.port, world)
  const worker = await side.startWorker()
  if (only.includes('replies')) {
    printTable(`Replies, signed webhook to reopened task, a second: ${REPLIES} a round, ${sureness(rounds)}`, [
      ['callers', 'a second', `goal ≥ ${REPLY_GOAL}`],
      ...(await repliesAlone(side, { ...mail, port: web.port }, rounds)),
    ])
  }
  if (only.includes('bulk')) {
    const { tasks, resolve, undo } = await measureBulk(side.owner, world)
    console.log(`\nMany tasks at once: ${tasks} resolved in ${resolve.toFixed(1)} s, taken back in ${undo.toFixed(1)} s`)
  }
  if (only.includes('imports')) {
    console.log('\nImports, once each')
    await measureImports(side.owner, world, { pid: worker.pid, url: side.url, rows: IMPORTED })
  }
  await worker.stop()
  await web.stop()
}

async function pagesAlone(side, { node, rounds, isMillion }) {
  const world = side.worlds[TASKS]
  const plain = fork(join(import.meta.dirname, 'plain-server.mjs'), [side.url, world.retailer, world.store])
  beforeExit(() => plain.kill())
  const plainPort = await new Promise((resolve) => plain.once('message', resolve))
  const web = await side.startWeb(node)
  const version = await versionOf(node)
  const all = targets(web.port, plainPort, world)
  const [pages] = await measurePages([{ targets: all, pids: [...web.pids, plain.pid] }], rounds)
  printPages(`Node ${version}, ${TASKS.toLocaleString('en')} tasks`, pages, rounds)
  const [empty, list] = [await firstLoad(all['empty page (a)']), await firstLoad(all.list)]
  const more = (list - empty) / 1000
  console.log(
    `  first load of the list: ${(list / 1000).toFixed(0)} kB compressed, ${more.toFixed(0)} kB over the empty page (goal ≤ 90 ${more <= 90 ? 'met' : 'MISSED'})`,
  )
  if (isMillion) await million(side, web, rounds)
  await web.stop()
  plain.kill()
}

/** The list among a million tasks beside the list among ten thousand, round by round. */
async function million(side, web, rounds) {
  const sized = (tasks) => ({ targets: { list: targets(web.port, 0, side.worlds[tasks]).list }, pids: web.pids })
  const [large, small] = await measurePages([sized(1_000_000), sized(10_000)], rounds)
  const ratio = large.list.cpu.map((value, round) => value / small.list.cpu[round])
  console.log(
    `  list at 1,000,000 / at 10,000: ${told(ratio)} (goal ≤ 1.1 ${intervalOf(ratio).median <= 1.1 ? 'met' : 'MISSED'})`,
  )
}

async function repliesAlone(side, mail, rounds) {
  const rate = (parallel) => measureReplies(side.owner, side.worlds[TASKS], { ...mail, count: REPLIES, parallel })
  await rate(4)
  const lanes = [1, 4]
  const rates = await interleave(lanes, rounds, rate)
  return lanes.map((parallel, index) => [
    `${parallel} in parallel`,
    told(rates[index]),
    parallel === 4 ? (intervalOf(rates[index]).median >= REPLY_GOAL ? 'met' : 'MISSED') : '',
  ])
}

/** A is this checkout, B the other commit; each has its own build, database, web process and worker, and today's seed and client. */
async function beside(sides, mail, { rounds, only }) {
  console.log(
    `\nA: ${sides[0].name}    B: ${sides[1].name}    Node ${process.versions.node}, ${TASKS.toLocaleString('en')} tasks`,
  )
  const webs = []
  for (const side of sides) webs.push(await side.startWeb())
  if (only.includes('pages')) {
    const each = sides.map(({ worlds }, at) => ({
      targets: compared(targets(webs[at].port, 0, worlds[TASKS])),
      pids: webs[at].pids,
    }))
    printPagesBeside('Pages', await measurePages(each, rounds), rounds)
  }
  const workers = []
  for (const side of sides) workers.push(await side.startWorker())
  if (only.includes('replies')) {
    const rate = (side) =>
      measureReplies(side.owner, side.worlds[TASKS], {
        ...mail,
        port: webs[sides.indexOf(side)].port,
        count: REPLIES,
        parallel: 4,
      })
    for (const side of sides) await rate(side)
    printBeside(
      `Replies, signed webhook to reopened task, ${REPLIES} a round by 4 callers`,
      'a second',
      await interleave(sides, rounds, rate),
      rounds,
    )
  }
  if (only.includes('imports')) await importsBeside(sides, Math.min(rounds, IMPORT_ROUNDS), rounds)
  for (const each of [...workers, ...webs]) await each.stop()
}

async function importsBeside(sides, rounds, asked) {
  if (rounds < asked) say(`Imports are measured in ${rounds} rounds instead of ${asked}: each takes long`)
  const seconds = await interleave(sides, rounds, (side, round) => importCustomers(side, { rows: IMPORTED, mark: `N${round}x` }))
  printBeside(`${IMPORTED.toLocaleString('en')} customers imported, dry run and run`, 'seconds', seconds, rounds)
}

function printBeside(what, unit, [a, b], rounds) {
  printTable(`${what}: ${sureness(rounds)}`, [
    ['', `A ${unit}`, `B ${unit}`, 'A/B'],
    ['', toldMedian(a), toldMedian(b), toldRatio(a, b)],
  ])
}
