import { dataFolder } from '../bootstrap/folders.mjs'
import { noteAddress } from '../bootstrap/hold-folder.mjs'
import { printStep } from '../bootstrap/print.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { isShuttingDown } from '../bootstrap/shutdown.mjs'
import { ensureBuilt, ensureBundled } from '../build/build'
import { bundleOf } from '../build/bundle'
import { superviseWeb, superviseWorker } from '../process/supervise'
import { choosePort, environment } from './environment'
import { openDatabase } from './open-database'

/**
 * `npm start` and `npm run dev`: database, build, web and worker, kept running until this process ends. Resolves when all is ready; throws a
 * sentence when something does not start.
 */
export async function main(command: string) {
  const isDevelopment = command === 'dev'
  const databaseUrl = await openDatabase()
  await (isDevelopment ? ensureBundled() : ensureBuilt())
  const port = await choosePort()
  const env = environment({ databaseUrl, port, isDevelopment })
  await runOrThrow('Preparing the database', process.execPath, ['--enable-source-maps', bundleOf('prepare')], { env, show: true })
  printStep('Starting the web and worker processes')
  await superviseWorker(env)
  await superviseWeb(env)
  noteAddress(dataFolder(), `http://localhost:${port}`)
  await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (!isShuttingDown()) console.log(`Storehand is ready at http://localhost:${port}`)
}
