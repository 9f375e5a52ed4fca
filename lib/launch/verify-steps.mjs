import { join } from 'node:path'
import { single, sum } from './counts.mjs'
import { root } from './folder.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { runVitest } from './vitest.mjs'

const bin = (path) => join(root, 'node_modules', path)
const FOLDERS = ['app', 'components', 'db', 'e2e', 'lib']

/** Types of routes are generated; without them a fresh clone does not type-check. */
const lanes = [
  [
    ['route types', [bin('next/dist/bin/next'), 'typegen']],
    ['tsc', [bin('typescript/bin/tsc'), '--noEmit']],
  ],
  [
    ['biome', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--max-diagnostics=60', '.']],
    [
      'dependency-cruiser',
      [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...FOLDERS],
    ],
    ['knip', [bin('knip/bin/knip.js'), '--no-progress']],
  ],
]

/** Everything that is known without a database: style, types, layers, dead code, commits, pure tests. Each step counts as a test. */
export async function verify() {
  const began = Date.now()
  const counts = await Promise.all([
    inTurn(lanes[0]),
    inTurn(lanes[1]).then(async (some) => sum([some, await pureTests()])),
    commitsSayWhy(),
  ])
  say(`verify took ${Math.round((Date.now() - began) / 1000)} s`)
  return sum(counts)
}

async function inTurn(steps) {
  const counts = []
  for (const [name, args] of steps) counts.push(await step(name, args))
  return sum(counts)
}

async function step(name, args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await run(process.execPath, args, { env })
  say(`${name}: ${code === 0 ? 'fine' : 'FAILED'}`)
  if (code !== 0) console.log(output.trimEnd())
  return single(code === 0)
}

async function pureTests() {
  const { counts, output } = await runVitest('pure', { show: false })
  say(`pure tests: ${counts.passed} passed, ${counts.failed} failed`)
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
  say(`commits: ${wrong.length === 0 ? 'fine' : 'FAILED'}`)
  for (const [hash, subject] of wrong) console.log(`  ${hash} ${subject}`)
  return single(wrong.length === 0)
}
