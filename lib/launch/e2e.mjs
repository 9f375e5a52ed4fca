import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { playwrightCounts } from './counts.mjs'
import { removeCluster } from './embedded-postgres.mjs'
import { root } from './folder.mjs'
import { freePort } from './free-port.mjs'
import { run } from './run.mjs'
import { StartError } from './start-error.mjs'
import { beforeExit } from './stopping.mjs'

const DATA = join(root, '.data/e2e')
const REPORT = join(root, '.data/reports/playwright.json')
const READY = 'Storehand is ready at '

/** Starts the production application on a fresh data folder of its own and runs the browser tests against it. */
export async function runE2e(playwrightArgs = []) {
  const chromium = await findChromium()
  await ensureBuilt()
  await removeCluster(join(DATA, 'pg'))
  rmSync(DATA, { recursive: true, force: true })
  const app = await startApplication(await freePort(3300))
  try {
    rmSync(REPORT, { force: true })
    const env = {
      ...process.env,
      STOREHAND_URL: app.url,
      STOREHAND_DATA: DATA,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
    }
    const args = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--pass-with-no-tests', ...playwrightArgs]
    const { code } = await run(process.execPath, args, { env, show: true })
    return playwrightCounts(REPORT, code)
  } finally {
    await app.stop()
  }
}

/** `npm start` itself, with everything of the surroundings that would lead it elsewhere left out. */
async function startApplication(port) {
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    STOREHAND_DATA: DATA,
    STOREHAND_URL: url,
    DATABASE_URL: '',
    APP_DATABASE_URL: '',
  }
  const args = [join(root, 'lib/launch/start.mjs')]
  const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', () => resolve(false)))
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(40_000, null, { ref: false })])
  }
  const forget = beforeExit(stop)
  const isReady = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      if (String(chunk).includes(READY)) resolve(true)
    })
  })
  if (!(await Promise.race([isReady, ended]))) throw new StartError('The application did not start for the browser tests.')
  return { url, stop: () => stop().finally(forget) }
}
