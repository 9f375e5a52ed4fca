import { fork } from 'node:child_process'
import { request } from 'node:http'
import { scriptFile } from '../bootstrap/bundle-scripts.mjs'
import { run } from '../bootstrap/run.mjs'
import { onShutdown } from '../bootstrap/shutdown.mjs'
import { startBareNext } from './bare-next'
import { measureBulk } from './bulk'
import { measureImports } from './imports'
import { interleave } from './interleave'
import { intervalOf, ratios } from './interval'
import { measureLighthouse } from './lighthouse'
import type { Target } from './load'
import { emptyPage, type Measured, measuredOf, measurePages, named, printPages, targetOf, targets } from './pages'
import { type Mailing, measureReplies } from './replies'
import { IMPORTED, REPLIES, TASKS } from './scale'
import type { Side, Web } from './side'
import { describeRounds, formatInterval, printTable, verdict } from './table'

const REPLY_GOAL = 80

type Asked = { rounds: number; only: string[]; pages: string[]; isMillion: boolean; onlyThisNode: boolean }

/** Measures a side against the goals: pages as multiples of the empty page, Lighthouse, replies, many tasks at once, imports. */
export async function measureAlone(side: Side, mail: Mailing, { rounds, only, pages, isMillion, onlyThisNode }: Asked) {
  const world = side.worldOf(TASKS)
  if (only.includes('pages'))
    for (const node of await nodes(onlyThisNode)) await measurePagesAlone(side, { node, rounds, pages, isMillion })
  const web = await side.startWeb()
  if (only.includes('lighthouse')) await measureLighthouse(web.port, world)
  const worker = await side.startWorker()
  if (only.includes('replies')) {
    printTable(`Replies, signed webhook to reopened task, a second: ${REPLIES} a round, ${describeRounds(rounds)}`, [
      ['callers', 'a second', `goal ≥ ${REPLY_GOAL}`],
      ...(await measureRepliesAlone(side, { ...mail, port: web.port }, rounds)),
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

/** The Node versions whose pages are measured, as paths of their binaries: the one that runs this, and 24 by npx when it is another. */
async function nodes(onlyThis: boolean) {
  if (onlyThis || process.versions.node.startsWith('24.')) return [process.execPath]
  const { code, output } = await run('npx', ['-y', 'node@24', '-p', 'process.execPath'])
  return code === 0 ? [process.execPath, output.trim().split('\n').at(-1) ?? ''] : [process.execPath]
}

type PagesAsked = { node: string; rounds: number; pages: string[]; isMillion: boolean }

async function measurePagesAlone(side: Side, { node, rounds, pages: begins, isMillion }: PagesAsked) {
  const world = side.worldOf(TASKS)
  const plain = fork(scriptFile('plain-server'), [side.url, world.retailer, world.store])
  onShutdown(() => plain.kill())
  const plainPort = await new Promise<number>((resolve) => plain.once('message', (port) => resolve(Number(port))))
  const web = await side.startWeb(node)
  const version = (await run(node, ['--version'])).output.trim().slice(1)
  const bareNext = await startBareNext({ url: side.url, world, node })
  const others = { plain: plainPort, bareNext: bareNext.port }
  const all = targets({ root: side.root, port: web.port, world, others })
  const [pages = new Map<string, Measured>()] = await measurePages(
    [{ targets: named(all, begins), pids: [...web.pids, plain.pid ?? 0, bareNext.pid] }],
    rounds,
  )
  printPages(`Node ${version}, ${TASKS.toLocaleString('en')} tasks`, pages, rounds)
  const [empty, list] = [await firstLoad(emptyPage(all)), await firstLoad(targetOf(all, 'list'))]
  const more = (list - empty) / 1000
  console.log(
    `  first load of the list: ${(list / 1000).toFixed(0)} kB compressed, ${more.toFixed(0)} kB over the empty page (goal ≤ 90 ${verdict(more <= 90)})`,
  )
  if (isMillion) await measureMillion(side, web, rounds)
  await web.stop()
  plain.kill()
  bareNext.stop()
}

/** Compressed bytes of a page's scripts and styles, as a browser fetches them at the first visit. */
async function firstLoad(target: Target) {
  const html = (await fetchBytes(target, 'identity')).toString()
  const files = new Set([...html.matchAll(/\/_next\/static\/[^"'\\ ]+?\.(?:js|css)/g)].map((match) => match[0]))
  let bytes = 0
  for (const path of files) bytes += (await fetchBytes({ port: target.port, path }, 'gzip')).length
  return bytes
}

function fetchBytes({ port, path: of, headers }: Target, encoding: 'identity' | 'gzip') {
  const path = typeof of === 'string' ? of : of(0)
  return new Promise<Buffer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { ...headers, 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(Buffer.concat(chunks)))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** The list among a million tasks beside the list among ten thousand, round by round. */
async function measureMillion(side: Side, web: Web, rounds: number) {
  const sized = (tasks: number) => ({
    targets: new Map([['list', targetOf(targets({ root: side.root, port: web.port, world: side.worldOf(tasks) }), 'list')]]),
    pids: web.pids,
  })
  const [large = new Map<string, Measured>(), small = new Map<string, Measured>()] = await measurePages(
    [sized(1_000_000), sized(10_000)],
    rounds,
  )
  const ratio = ratios(measuredOf(large, 'list').cpu, measuredOf(small, 'list').cpu)
  console.log(
    `  list at 1,000,000 / at 10,000: ${formatInterval(ratio)} (goal ≤ 1.1 ${verdict(intervalOf(ratio).median <= 1.1)})`,
  )
}

async function measureRepliesAlone(side: Side, mail: Mailing & { port: number }, rounds: number) {
  const rate = (parallel: number) => measureReplies(side.owner, side.worldOf(TASKS), { ...mail, count: REPLIES, parallel })
  await rate(4)
  const lanes = [1, 4]
  const rates = await interleave(lanes, rounds, rate)
  return lanes.map((parallel, index) => {
    const values = rates[index] ?? []
    const goal = parallel === 4 ? verdict(intervalOf(values).median >= REPLY_GOAL) : ''
    return [`${parallel} in parallel`, formatInterval(values), goal]
  })
}
