import { ensureBuilt } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { endProcess, startProcess } from './children.mjs'
import { openDatabase } from './database.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { loadSettings } from './place.mjs'
import { run } from './run.mjs'
import { beforeExit, stop, stopWhenTold } from './stopping.mjs'
import { choosePort, environment } from './surroundings.mjs'

const STOP_MS = 28_000
const [name, ...rest] = process.argv.slice(2)

requireNode()
if (!['web', 'worker', 'prepare', 'first-admin'].includes(name)) {
  console.error('Usage: node lib/launch/process.mjs web|worker|prepare|first-admin')
  process.exit(1)
}
loadSettings()
stopWhenTold()

try {
  await ensureInstalled()
  await ensureBuilt()
  const port = name === 'web' ? await choosePort() : Number(process.env.PORT || 3000)
  const env = environment({ databaseUrl: await openDatabase(), port, isDevelopment: false })
  await stop(name === 'web' || name === 'worker' ? await serve(env) : await command(env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await stop(1)
}

async function serve(env) {
  const child = startProcess(name, env)
  beforeExit(() => endProcess(child, Date.now() + STOP_MS))
  return (await child.ended).code ?? 1
}

/** Runs in our own process group: it may ask questions on the terminal. */
async function command(env) {
  const args = ['--enable-source-maps', bundleOf(name), ...rest]
  return (await run(process.execPath, args, { env, show: 'inherit' })).code
}
