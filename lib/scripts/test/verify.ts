import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { printStep } from '../bootstrap/print.mjs'
import { run } from '../bootstrap/run.mjs'
import { type Counts, single, sum } from './counts'
import { runVitest } from './vitest'

type Step = [name: string, args: string[]]

const bin = (path: string) => join(root, 'node_modules', path)
const FOLDERS = ['app', 'components', 'db', 'e2e', 'lib']

/** Types of routes are generated; without them a fresh clone does not type-check. What tsc found is kept in tsconfig.tsbuildinfo. */
const types: Step[] = [
  ['route types', [bin('next/dist/bin/next'), 'typegen']],
  ['tsc', [bin('typescript/bin/tsc'), '--noEmit']],
]

const biome: Step = ['biome', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--max-diagnostics=60', '.']]

/** These two keep what they read of a file for as long as its contents are the same. */
const knip: Step = ['knip', [bin('knip/bin/knip.js'), '--no-progress', '--cache', '--cache-location', '.data/knip']]
const cruiser: Step = [
  'dependency-cruiser',
  [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ...['--config', '.dependency-cruiser.cjs'],
    ...['--cache', '.data/dependency-cruiser', '--cache-strategy', 'content'],
    ...FOLDERS,
  ],
]

/** `npm run verify`: ends this process with what was counted. */
export async function main() {
  const { passed, failed } = await verify()
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}

/** Everything that is known without a database: style, types, layers, dead code, commits, pure tests. Each step counts as a test. */
export async function verify() {
  const began = Date.now()
  const counts = await twoAtATime([
    () => inTurn(types),
    pureTests,
    ...[knip, cruiser, biome].map((step) => () => inTurn([step])),
    commitsSayWhy,
  ])
  printStep(`verify took ${Math.round((Date.now() - began) / 1000)} s`)
  return sum(counts)
}

/** The longest begin, so that both cores of a small machine have work to the end. */
async function twoAtATime(checks: (() => Promise<Counts>)[]) {
  const waiting = [...checks]
  const counts: Counts[] = []
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) counts.push(await check())
  }
  await Promise.all([lane(), lane()])
  return counts
}

async function inTurn(steps: Step[]) {
  const counts: Counts[] = []
  for (const [name, args] of steps) counts.push(await runStep(name, args))
  return sum(counts)
}

async function runStep(name: string, args: string[]) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await run(process.execPath, args, { env })
  printStep(`${name}: ${code === 0 ? 'fine' : 'FAILED'}`)
  if (code !== 0) console.log(output.trimEnd())
  return single(code === 0)
}

async function pureTests() {
  // Some say how long a thing may take: a process of theirs has a core.
  const { counts, output } = await runVitest('pure', { show: false, workers: 1 })
  printStep(`pure tests: ${counts.passed} passed, ${counts.failed} failed`)
  if (counts.failed > 0) console.log(output.trimEnd())
  return counts
}

/** Commits that are not yet on main have a subject of at most 72 characters and a body that says why. A checkout without main has none. */
async function commitsSayWhy() {
  const mark = '\u001e'
  const { code, output } = await run('git', ['log', '--no-merges', `--format=%h%n%B${mark}`, 'origin/main..HEAD'])
  const commits = code === 0 ? output.split(mark).flatMap((one) => (one.trim() ? [one.trim().split('\n')] : [])) : []
  const wrong = commits.filter(
    ([, subject = '', blank, ...body]) => subject.length > 72 || blank !== '' || body.join('').trim() === '',
  )
  printStep(`commits: ${wrong.length === 0 ? 'fine' : 'FAILED'}`)
  for (const [hash, subject] of wrong) console.log(`  ${hash} ${subject}`)
  return single(wrong.length === 0)
}
