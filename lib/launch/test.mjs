import { none, single, sum } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { say } from './say.mjs'
import { sentenceOf } from './start-error.mjs'
import { stop, stopWhenTold } from './stopping.mjs'

requireNode()
stopWhenTold()

const [flag, only, ...rest] = process.argv.slice(2)
const isWanted = (part) => flag !== '--only' || only === part

/** Each part is imported when its turn comes: before the installation there is nothing it could import. */
const parts = {
  verify: async () => (await import('./verify-steps.mjs')).verify(),
  database: async () => (await (await import('./vitest.mjs')).runVitest('database', { show: true })).counts,
  e2e: async () => (await import('./e2e.mjs')).runE2e(rest),
}

const counts = []
try {
  await ensureInstalled()
  for (const [name, part] of Object.entries(parts)) if (isWanted(name)) counts.push(await counted(name, part))
} catch (error) {
  counts.push(failure(error))
}
const { passed, failed } = sum([none, ...counts])
process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
await stop(failed > 0 || passed === 0 ? 1 : 0)

/** A part that breaks off without counts counts as one failure. */
async function counted(name, part) {
  say(`Running ${name}`)
  try {
    return await part()
  } catch (error) {
    return failure(error)
  }
}

function failure(error) {
  console.error(sentenceOf(error))
  return single(false)
}
