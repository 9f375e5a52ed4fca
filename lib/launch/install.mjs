import { join } from 'node:path'
import { root } from './folder.mjs'
import { withLock } from './lock.mjs'
import { runOrFail } from './run.mjs'
import { saying } from './say.mjs'
import { hashOf, stamp, stampOf } from './stamp.mjs'

const STAMP = join(root, 'node_modules/.deps-hash')

/** Installs exactly what package-lock.json names, once for each state of it. */
export async function ensureInstalled() {
  const wanted = hashOf(['package-lock.json'])
  if (stampOf(STAMP) === wanted) return
  await withLock(join(root, '.data/install.lock'), async () => {
    if (stampOf(STAMP) === wanted) return
    await saying('Installing packages (a minute or two the first time)', () => npmCi())
    stamp(STAMP, wanted)
  })
}

/** With NODE_ENV=production npm would skip the tools the build needs. */
function npmCi() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const env = { ...process.env, NODE_ENV: 'development' }
  return runOrFail('npm ci', npm, ['ci', '--no-audit', '--no-fund'], { env, shell: process.platform === 'win32' })
}
