import { ensureBuilt, ensureBundled } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { openDatabase } from './database.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { loadSettings } from './place.mjs'
import { runOrFail } from './run.mjs'
import { say } from './say.mjs'
import { isStopping, stop, stopWhenTold } from './stopping.mjs'
import { keepWorker, startWeb } from './supervise.mjs'
import { choosePort, environment } from './surroundings.mjs'

requireNode()
loadSettings()
stopWhenTold()

const isDevelopment = process.argv.includes('--dev')

try {
  await ensureInstalled()
  await (isDevelopment ? ensureBundled() : ensureBuilt())
  const databaseUrl = await openDatabase()
  const port = await choosePort()
  const env = environment({ databaseUrl, port, isDevelopment })
  await runOrFail('Preparing the database', process.execPath, ['--enable-source-maps', bundleOf('prepare')], { env, show: true })
  say('Starting the web and worker processes')
  await keepWorker(env)
  await startWeb(env)
  await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (!isStopping()) console.log(`Storehand is ready at http://localhost:${port}`)
} catch (error) {
  if (!isStopping()) console.error(error instanceof Error ? error.message : error)
  await stop(1)
}
