import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withStep } from '../bootstrap/print.mjs'
import { run } from '../bootstrap/run.mjs'
import { StartError } from '../bootstrap/start-error.mjs'

const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const APT_TRIES = 5

/**
 * The path of a Chromium: the one named, one on PATH, Playwright's, else one fetched by apt (as root) or by Playwright. The shell
 * without windows goes first: it does the same work for half the processor time. Throws a sentence when none is to be had.
 */
export async function findChromium() {
  return present() ?? (await playwrights()) ?? (await withStep('Getting a Chromium for the browser tests', fetched))
}

function present() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isRunnable)
}

async function playwrights() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return isRunnable(path) ? path : undefined
}

async function fetched() {
  if (process.getuid?.() === 0) await installByApt()
  const found = present()
  if (found) return found
  const { code, output } = await run('npx', [
    'playwright',
    'install',
    ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
    'chromium',
  ])
  const path = await playwrights()
  if (!path)
    throw new StartError(
      `No Chromium: set CHROMIUM_PATH to one. (playwright install ended with ${code}.)\n${output.slice(-2000)}`,
    )
  return path
}

/** Another program may hold apt's lock for a while, and mirrors fail now and then. */
async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=120']
  for (let tries = 0; tries < APT_TRIES; tries++) {
    const updated = await run('apt-get', [...wait, 'update'], { env })
    if (updated.code === 127) return
    for (const name of [SHELL, 'chromium']) {
      const { code } = await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', name], { env })
      if (code === 0) return
    }
    await sleep(5000)
  }
}

function isRunnable(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
