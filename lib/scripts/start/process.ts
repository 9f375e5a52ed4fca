import { run } from '../bootstrap/run.mjs'
import { shutDown } from '../bootstrap/shutdown.mjs'
import { ensureBuilt } from '../build/build'
import { bundleOf } from '../build/bundle'
import { superviseWeb, superviseWorker } from '../process/supervise'
import { choosePort, defaultPort, environment } from './environment'
import { openDatabase } from './open-database'

/**
 * `npm run web`, `worker` and `first-admin`, each alone: the first two are kept running until this process ends, what else has a bundle runs
 * once and gives its exit code.
 */
export async function main(command: string, args: string[]) {
  const databaseUrl = await openDatabase()
  await ensureBuilt()
  const port = command === 'web' ? await choosePort() : Number(process.env.PORT || defaultPort)
  const env = environment({ databaseUrl, port, isDevelopment: false })
  if (command === 'web') await superviseWeb(env)
  else if (command === 'worker') await superviseWorker(env)
  else await shutDown(await runOnce(command === 'prepare' ? 'prepare' : 'first-admin', args, env))
}

/** Runs in our own process group: it may ask questions on the terminal. */
async function runOnce(name: 'prepare' | 'first-admin', args: string[], env: NodeJS.ProcessEnv) {
  const { code } = await run(process.execPath, ['--enable-source-maps', bundleOf(name), ...args], { env, show: 'inherit' })
  return code
}
