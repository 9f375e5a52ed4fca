import { cpuOf } from './cpu.mjs'
import { interleave } from './interleave.mjs'
import { intervalOf, ratios } from './interval.mjs'
import { load } from './load.mjs'
import { printTable, progress, sureness, told, toldMedian, toldRatio } from './table.mjs'

const WARM = Number(process.env.BENCH_WARM ?? 1000)
const REQUESTS = 200
const EMPTY = 'empty page (a)'
const GOALS = { list: 2.5, 'list filtered, by due': 2.5, details: 2.5, 'filter change (rows only)': 1.2 }

/** The pages measured, of a web process at `port` and what was seeded for it. */
export function targets(port, plainPort, world) {
  const headers = { cookie: world.cookie }
  const at = (path) => ({ port, path, headers })
  return {
    [EMPTY]: { port, path: '/blank' },
    list: at(`/tasks?store=${world.store}`),
    'list filtered, by due': at(`/tasks?store=${world.store}&type=email&sort=due`),
    'words filter': at(`/tasks?store=${world.store}&q=overdue%20given`),
    'a saved view': at(`/tasks?store=${world.store}&type=email,call&priority=normal&made=store&sort=newest`),
    'every store': { port, path: '/tasks?store=all', headers: { cookie: world.adminCookie } },
    'personal, every store': { port, path: '/tasks?store=all&kind=personal', headers: { cookie: world.adminCookie } },
    'both kinds of one store': at(`/tasks?store=${world.store}&kind=any`),
    details: at(`/tasks/${world.task}?tab=log`),
    'details, 1,000 entries': at(`/tasks/${world.longTask}?tab=log`),
    'filter change (rows only)': at(`/api/tasks/rows?store=${world.store}&type=email`),
    ...(plainPort ? { 'node:http, same SQL (b)': { port: plainPort, path: '/' } } : {}),
  }
}

/** What is compared between two commits: the pages that have a goal, and the empty page as the measure of both. */
export const compared = (all) => Object.fromEntries(Object.entries(all).filter(([name]) => name === EMPTY || GOALS[name]))

/**
 * Measures the pages of each side `{ targets, pids }`, all in turn in every round: CPU of web and database together and the time that
 * passed, both in milliseconds a request. Resolves, a side each, to `{ cpu, wall, bytes }` by page; the first two by round.
 */
export async function measurePages(sides, rounds) {
  for (const { targets } of sides)
    for (const [name, target] of Object.entries(targets)) {
      progress(`warming ${name}`)
      await load(target, WARM)
    }
  const measured = sides.map(() => ({}))
  // A lane is one page of one side: in a round each is measured once, and ratios are taken within the round.
  const lanes = Object.keys(sides[0].targets).flatMap((name) => sides.map((side, index) => ({ name, side, index })))
  const values = await interleave(lanes, rounds, ({ name, side }, round) => {
    progress(`round ${round + 1} of ${rounds}: ${name}`)
    return measureOnce(side.targets[name], side.pids)
  })
  lanes.forEach(({ name, index }, lane) => {
    const taken = values[lane]
    measured[index][name] = { cpu: taken.map(({ cpu }) => cpu), wall: taken.map(({ wall }) => wall), bytes: taken.at(-1).bytes }
  })
  return measured
}

async function measureOnce(target, pids) {
  const [cpu, began] = [cpuOf(pids), performance.now()]
  const bytes = await load(target, REQUESTS)
  return { cpu: (cpuOf(pids) - cpu) / REQUESTS, wall: (performance.now() - began) / REQUESTS, bytes }
}

/** Each page as a multiple of the empty page of the same round, held against its goal. */
export function printPages(label, pages, rounds) {
  printTable(`${label}: CPU ms a request, ${REQUESTS} requests a round, ${sureness(rounds)}`, [
    ['page', 'CPU ms', '× (a)', 'goal', 'wall ms', 'bytes'],
    ...Object.entries(pages).map(([name, { cpu, wall, bytes }]) => [
      name,
      toldMedian(cpu),
      toldRatio(cpu, pages[EMPTY].cpu),
      verdict(name, intervalOf(ratios(cpu, pages[EMPTY].cpu)).median),
      toldMedian(wall),
      String(bytes),
    ]),
  ])
}

function verdict(name, ratio) {
  if (!GOALS[name]) return ''
  return `≤ ${GOALS[name]} ${ratio <= GOALS[name] ? 'met' : 'MISSED'}`
}

/** Two sides' pages beside each other: A is this checkout. */
export function printPagesBeside(label, [a, b], rounds) {
  printTable(`${label}: ms a request, ${REQUESTS} requests a round, ${sureness(rounds)}`, [
    ['page', 'A CPU', 'B CPU', 'A/B CPU', 'A wall', 'B wall', 'A/B wall', 'A × (a)', 'B × (a)'],
    ...Object.keys(a).map((name) => [
      name,
      toldMedian(a[name].cpu),
      toldMedian(b[name].cpu),
      toldRatio(a[name].cpu, b[name].cpu),
      toldMedian(a[name].wall),
      toldMedian(b[name].wall),
      toldRatio(a[name].wall, b[name].wall),
      told(ratios(a[name].cpu, a[EMPTY].cpu)),
      told(ratios(b[name].cpu, b[EMPTY].cpu)),
    ]),
  ])
}
