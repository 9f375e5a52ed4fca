import { readdirSync, readFileSync } from 'node:fs'
import { createTarget } from './create'
import { interleave } from './interleave'
import { intervalOf, ratios } from './interval'
import { load, type Target } from './load'
import type { World } from './seed'
import { describeRounds, formatInterval, formatMedian, formatRatio, printProgress, printTable, verdict } from './table'

const WARM = Number(process.env.BENCH_WARM ?? 3000)
const REQUESTS = 200
const TICK_MS = 10
const EMPTY = 'empty page, signed in (a)'
const GOALS = new Map([
  ['list', 2.5],
  ['list filtered, by due', 2.5],
  ['details', 2.5],
  ['filter change (rows only)', 1.2],
  ['create', 1.9],
])

/** Pages by the name they have in the figures. */
export type Targets = Map<string, Target>

/** What is measured together: pages, and the processes whose work they are. */
export type Measurable = { targets: Targets; pids: number[] }

/** Of a page, round by round: milliseconds of CPU and milliseconds that passed, a request; and how many bytes it is. */
export type Measured = { cpu: number[]; wall: number[]; bytes: number }

type Pages = Map<string, Measured>

/** Servers that are measured beside ours, by their ports. */
export type Others = { plain: number; bareNext: number }

type Measuring = { root: string; port: number; world: World; others?: Others }

/** What is measured of a web process at `port`, built at `root`, and what was seeded for it. */
export function targets({ root, port, world, others }: Measuring): Targets {
  const headers = { cookie: world.cookie }
  const at = (path: string): Target => ({ port, path, headers })
  const asAdmin = (path: string): Target => ({ port, path, headers: { cookie: world.adminCookie } })
  const all: [string, Target][] = [
    [EMPTY, at('/blank')],
    ['list', at(`/tasks?store=${world.store}`)],
    ['list filtered, by due', at(`/tasks?store=${world.store}&type=email&sort=due`)],
    ['words filter', at(`/tasks?store=${world.store}&q=overdue%20given`)],
    ['a saved view', at(`/tasks?store=${world.store}&type=email,call&priority=normal&made=store&sort=newest`)],
    ['every store', asAdmin('/tasks?store=all')],
    ['personal, every store', asAdmin('/tasks?store=all&kind=personal')],
    ['both kinds of one store', at(`/tasks?store=${world.store}&kind=any`)],
    ['details', { port, path: (turn) => `/tasks/${world.tasks[turn % world.tasks.length]}?tab=log`, headers }],
    ['details, 1,000 entries', at(`/tasks/${world.longTask}?tab=log`)],
    ['filter change (rows only)', at(`/api/tasks/rows?store=${world.store}&type=email`)],
    ['create', createTarget(root, port, world)],
  ]
  if (others) {
    all.push(['node:http, same rows (b)', { port: others.plain, path: '/' }])
    all.push(['bare Next, table of 50 rows', { port: others.bareNext, path: '/' }])
    all.push(['bare Next, rows as JSON', { port: others.bareNext, path: '/rows' }])
  }
  return new Map(all)
}

/** One of the pages. Throws when there is none of this name. */
export function targetOf(targets: Targets, name: string) {
  const target = targets.get(name)
  if (!target) throw new Error(`no page “${name}” is measured`)
  return target
}

/** The empty page, which is the measure of all others. */
export const emptyPage = (targets: Targets) => targetOf(targets, EMPTY)

/** Those whose names begin with one of these, and the empty page as the measure of all. */
export const named = (all: Targets, begins: string[]): Targets =>
  new Map([...all].filter(([name]) => name === EMPTY || begins.some((begin) => name.startsWith(begin))))

/** What is compared between two commits: the pages that have a goal, and the empty page as the measure of both. */
export const compared = (all: Targets): Targets => new Map([...all].filter(([name]) => name === EMPTY || GOALS.has(name)))

/** Measures the pages of each side, all in turn in every round: CPU of web and database together. Resolves to each side's figures by page. */
export async function measurePages(sides: Measurable[], rounds: number): Promise<Pages[]> {
  for (const { targets } of sides)
    for (const [name, target] of targets) {
      printProgress(`warming ${name}`)
      await load(target, WARM)
    }
  // A lane is one page of one side: in a round each is measured once, and ratios are taken within the round.
  const names = [...(sides[0]?.targets.keys() ?? [])]
  const lanes = names.flatMap((name) =>
    sides.map(({ targets, pids }, index) => ({ name, pids, index, target: targetOf(targets, name) })),
  )
  const values = await interleave(lanes, rounds, ({ name, target, pids }, round) => {
    printProgress(`round ${round + 1} of ${rounds}: ${name}`)
    return measureOnce(target, pids)
  })
  const measured = sides.map((): Pages => new Map())
  lanes.forEach(({ name, index }, lane) => {
    const taken = values[lane] ?? []
    measured[index]?.set(name, {
      cpu: taken.map(({ cpu }) => cpu),
      wall: taken.map(({ wall }) => wall),
      bytes: taken.at(-1)?.bytes ?? 0,
    })
  })
  return measured
}

async function measureOnce(target: Target, pids: number[]) {
  const [cpu, began] = [cpuOf(pids), performance.now()]
  const bytes = await load(target, REQUESTS)
  return { cpu: (cpuOf(pids) - cpu) / REQUESTS, wall: (performance.now() - began) / REQUESTS, bytes }
}

/** CPU milliseconds so far of processes and all their children (Linux): the web's, and the database server's with its backends. */
function cpuOf(pids: number[]) {
  const parents = new Map<number, number>()
  const spent = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      parents.set(Number(entry), fields[1] ?? 0)
      spent.set(Number(entry), fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * TICK_MS)
    } catch {
      // it ended meanwhile; its time is in its parent's
    }
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0
    return pids.includes(pid) || (parent > 1 && isOurs(parent))
  }
  return [...spent].filter(([pid]) => isOurs(pid)).reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
}

/** Of the figures of a side, those of a page. Throws when it was not measured. */
export function measuredOf(pages: Pages, name: string): Measured {
  const found = pages.get(name)
  if (!found) throw new Error(`“${name}” was not measured`)
  return found
}

/** Each page as a multiple of the empty page of the same round, held against its goal. */
export function printPages(label: string, pages: Pages, rounds: number) {
  const empty = measuredOf(pages, EMPTY)
  printTable(`${label}: CPU ms a request, ${REQUESTS} requests a round, ${describeRounds(rounds)}`, [
    ['page', 'CPU ms', '× (a)', 'goal', 'wall ms', 'bytes'],
    ...[...pages].map(([name, { cpu, wall, bytes }]) => [
      name,
      formatMedian(cpu),
      formatRatio(cpu, empty.cpu),
      goalOf(name, intervalOf(ratios(cpu, empty.cpu)).median),
      formatMedian(wall),
      String(bytes),
    ]),
  ])
}

function goalOf(name: string, ratio: number) {
  const goal = GOALS.get(name)
  return goal === undefined ? '' : `≤ ${goal} ${verdict(ratio <= goal)}`
}

/** Two sides' pages beside each other: A is this checkout. */
export function printPagesBeside(label: string, a: Pages, b: Pages, rounds: number) {
  const [emptyA, emptyB] = [measuredOf(a, EMPTY), measuredOf(b, EMPTY)]
  printTable(`${label}: ms a request, ${REQUESTS} requests a round, ${describeRounds(rounds)}`, [
    ['page', 'A CPU', 'B CPU', 'A/B CPU', 'A wall', 'B wall', 'A/B wall', 'A × (a)', 'B × (a)'],
    ...[...a].map(([name, ofA]) => {
      const ofB = measuredOf(b, name)
      return [
        name,
        formatMedian(ofA.cpu),
        formatMedian(ofB.cpu),
        formatRatio(ofA.cpu, ofB.cpu),
        formatMedian(ofA.wall),
        formatMedian(ofB.wall),
        formatRatio(ofA.wall, ofB.wall),
        formatInterval(ratios(ofA.cpu, emptyA.cpu)),
        formatInterval(ratios(ofB.cpu, emptyB.cpu)),
      ]
    }),
  ])
}
