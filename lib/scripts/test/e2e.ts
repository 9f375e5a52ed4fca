import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../bootstrap/folders.mjs'
import { run } from '../bootstrap/run.mjs'
import { onShutdown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { ensureBuilt } from '../build/build'
import { removeCluster } from '../database/embedded-postgres'
import { freePort } from '../process/free-port'
import { findChromium } from './chromium'
import { type Counts, playwrightCounts, sum } from './counts'
import { folderInMemory } from './folder-in-memory'

const MEMORY = folderInMemory(root)
const DATA = join(MEMORY ?? join(root, '.data'), 'e2e')
const REPORT = join(root, '.data/reports/playwright.json')
const READY = 'Storehand is ready at '

/**
 * Starts the production application on a fresh data folder of its own and runs the browser tests against it, with Playwright's arguments
 * of each run, one run after the other. Throws a sentence when it does not start.
 */
export async function runE2e(runs: string[][]) {
  const chromium = await findChromium()
  await ensureBuilt()
  await removeData()
  const app = await startApplication(await freePort(3300))
  try {
    const env = {
      ...process.env,
      STOREHAND_URL: app.url,
      STOREHAND_DATA: DATA,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
    }
    const counts: Counts[] = []
    for (const args of runs) counts.push(await runPlaywright(args, env))
    return sum(counts)
  } finally {
    await app.stop()
    if (MEMORY) await removeData()
  }
}

async function removeData() {
  await removeCluster(join(DATA, 'pg'))
  rmSync(DATA, { recursive: true, force: true })
}

async function runPlaywright(args: string[], env: NodeJS.ProcessEnv) {
  rmSync(REPORT, { force: true })
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const { code } = await run(process.execPath, [cli, 'test', '--pass-with-no-tests', ...args], { env, show: true })
  return playwrightCounts(REPORT, code)
}

/** `npm start` itself, with everything of the surroundings that would lead it elsewhere left out. */
async function startApplication(port: number) {
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    STOREHAND_DATA: DATA,
    STOREHAND_URL: url,
    DATABASE_URL: '',
    APP_DATABASE_URL: '',
  }
  const args = [join(root, 'lib/scripts/main.mjs'), 'start']
  const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<boolean>((resolve) => child.once('exit', () => resolve(false)))
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(40_000, null, { ref: false })])
  }
  const forget = onShutdown(stop)
  const isReady = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      if (String(chunk).includes(READY)) resolve(true)
    })
  })
  if (!(await Promise.race([isReady, ended]))) throw new StartError('The application did not start for the browser tests.')
  return { url, stop: () => stop().finally(forget) }
}
