import { ensureBuilt, ensureBundled } from './build.mjs'
import { bundleOf } from './bundle.mjs'
import { checkSettings } from './check-settings.mjs'
import { openDatabase } from './database.mjs'
import { dataFolder, loadSettings } from './folder.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { holdFolder } from './one-start.mjs'
import { runOrFail } from './run.mjs'
import { say } from './say.mjs'
import { fail, isStopping, stopWhenTold } from './stopping.mjs'
import { keepWeb, keepWorker } from './supervise.mjs'
import { choosePort, environment } from './surroundings.mjs'

requireNode()
loadSettings()
stopWhenTold()

const isDevelopment = process.argv.includes('--dev')

try {
  // What is wrong is said before the long steps, not after them.
  checkSettings()
  const note = await holdFolder(dataFolder())
  await choosePort()
  await ensureInstalled()
  const databaseUrl = await openDatabase()
  await (isDevelopment ? ensureBundled() : ensureBuilt())
  const port = await choosePort()
  const env = environment({ databaseUrl, port, isDevelopment })
  await runOrFail('Preparing the database', process.execPath, ['--enable-source-maps', bundleOf('prepare')], { env, show: true })
  say('Starting the web and worker processes')
  await keepWorker(env)
  await keepWeb(env)
  note(`http://localhost:${port}`)
  await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (!isStopping()) console.log(`Storehand is ready at http://localhost:${port}`)
} catch (error) {
  await fail(error)
}
