import { importCustomers } from './imports'
import { interleave } from './interleave'
import { compared, type Measured, measurePages, named, printPagesBeside, targets } from './pages'
import { type Mailing, measureReplies } from './replies'
import { IMPORTED, REPLIES, TASKS } from './scale'
import type { Side, Web } from './side'
import { describeRounds, formatMedian, formatRatio, printProgress, printTable } from './table'

type Asked = { rounds: number; only: string[]; pages: string[] }

/**
 * Measures two sides beside each other. A is this checkout, B the other commit; each has its own build, database, web process and worker,
 * and today's seed and client.
 */
export async function measureBeside([a, b]: [Side, Side], mail: Mailing, { rounds, only, pages }: Asked) {
  console.log(`\nA: ${a.name}    B: ${b.name}    Node ${process.versions.node}, ${TASKS.toLocaleString('en')} tasks`)
  const lanes = [
    { side: a, web: await a.startWeb() },
    { side: b, web: await b.startWeb() },
  ]
  if (only.includes('pages')) await measurePagesBeside(lanes, pages, rounds)
  const workers = [await a.startWorker(), await b.startWorker()]
  if (only.includes('replies')) await measureRepliesBeside(lanes, mail, rounds)
  if (only.includes('imports')) await measureImportsBeside([a, b], rounds)
  for (const each of [...workers, ...lanes.map(({ web }) => web)]) await each.stop()
}

type Lane = { side: Side; web: Web }

async function measurePagesBeside(lanes: Lane[], pages: string[], rounds: number) {
  const each = lanes.map(({ side, web }) => ({
    targets: named(compared(targets({ root: side.root, port: web.port, world: side.worldOf(TASKS) })), pages),
    pids: web.pids,
  }))
  const [ofA = new Map<string, Measured>(), ofB = new Map<string, Measured>()] = await measurePages(each, rounds)
  printPagesBeside('Pages', ofA, ofB, rounds)
}

async function measureRepliesBeside(lanes: Lane[], mail: Mailing, rounds: number) {
  const rate = ({ side, web }: Lane) =>
    measureReplies(side.owner, side.worldOf(TASKS), { ...mail, port: web.port, count: REPLIES, parallel: 4 })
  for (const lane of lanes) await rate(lane)
  const what = `Replies, signed webhook to reopened task, ${REPLIES} a round by 4 callers`
  printBeside(what, 'a second', await interleave(lanes, rounds, rate), rounds)
}

/** Each round takes its half minute a side. */
async function measureImportsBeside(sides: Side[], rounds: number) {
  const seconds = await interleave(sides, rounds, (side, round) => {
    printProgress(`import ${round + 1} of ${rounds}: ${side.name}`)
    return importCustomers(side.owner, side.worldOf(TASKS), { rows: IMPORTED, mark: `N${round}x` })
  })
  printBeside(`${IMPORTED.toLocaleString('en')} customers imported, dry run and run`, 'seconds', seconds, rounds)
}

function printBeside(what: string, unit: string, [a = [], b = []]: number[][], rounds: number) {
  printTable(`${what}: ${describeRounds(rounds)}`, [
    ['', `A ${unit}`, `B ${unit}`, 'A/B'],
    ['', formatMedian(a), formatMedian(b), formatRatio(a, b)],
  ])
}
