import { fork } from 'node:child_process'
import { join } from 'node:path'
import { beforeExit } from '../stopping.mjs'
import { measureBulk } from './bulk.mjs'
import { firstLoad } from './first-load.mjs'
import { measureImports } from './imports.mjs'
import { interleave } from './interleave.mjs'
import { intervalOf, ratios } from './interval.mjs'
import { measureLighthouse } from './lighthouse.mjs'
import { nodes, versionOf } from './nodes.mjs'
import { measurePages, printPages, targets } from './pages.mjs'
import { measureReplies } from './replies.mjs'
import { IMPORTED, REPLIES, TASKS } from './scale.mjs'
import { printTable, sureness, told } from './table.mjs'

const REPLY_GOAL = 80

/** Measures a side against the goals: pages as multiples of the empty page, Lighthouse, replies, many tasks at once, imports. */
export async function alone(side, mail, { rounds, only, isMillion, onlyThisNode }) {
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
  const ratio = ratios(large.list.cpu, small.list.cpu)
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
