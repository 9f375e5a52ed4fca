import { ensureBuilt } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { checkSettings } from './check-settings.mjs'
import { openDatabase } from './database.mjs'
import { loadSettings } from './folder.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { run } from './run.mjs'
import { fail, stop, stopWhenTold } from './stopping.mjs'
import { keepWeb, keepWorker } from './supervise.mjs'
import { choosePort, environment } from './surroundings.mjs'

const kept = { web: keepWeb, worker: keepWorker }
const [name, ...rest] = process.argv.slice(2)

requireNode()
if (!['web', 'worker', 'prepare', 'first-admin'].includes(name)) {
  console.error('Usage: node lib/launch/process.mjs web|worker|prepare|first-admin')
  process.exit(1)
}
loadSettings()
stopWhenTold()

try {
  checkSettings()
  const choose = async () => (name === 'web' ? choosePort() : Number(process.env.PORT || 3000))
  await choose()
  await ensureInstalled()
  const databaseUrl = await openDatabase()
  await ensureBuilt()
  const env = environment({ databaseUrl, port: await choose(), isDevelopment: false })
  if (kept[name]) await kept[name](env)
  else await stop(await command(env))
} catch (error) {
  await fail(error)
}

/** Runs in our own process group: it may ask questions on the terminal. */
async function command(env) {
  const args = ['--enable-source-maps', bundleOf(name), ...rest]
  return (await run(process.execPath, args, { env, show: 'inherit' })).code
}
