import { join } from 'node:path'
import { root } from './folders.mjs'
import { withLock } from './lock.mjs'
import { withStep } from './print.mjs'
import { runOrThrow } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const STAMP = join(root, 'node_modules/.deps-hash')

/** Installs exactly what package-lock.json names, once for each state of it. Throws a sentence with npm's own output when it fails. */
export async function installPackages() {
  const wanted = hashOf(['package-lock.json'])
  if (readStamp(STAMP) === wanted) return
  await withLock(join(root, '.data/install.lock'), async () => {
    if (readStamp(STAMP) === wanted) return
    await withStep('Installing packages (a minute or two the first time)', () => npmCi())
    writeStamp(STAMP, wanted)
  })
}

/** With NODE_ENV=production npm would skip the tools the build needs. */
function npmCi() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'development' }
  return runOrThrow('npm ci', npm, ['ci', '--no-audit', '--no-fund'], { env, shell: process.platform === 'win32' })
}
