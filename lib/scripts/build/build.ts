import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { withLock } from '../bootstrap/lock.mjs'
import { withStep } from '../bootstrap/print.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { shutDown } from '../bootstrap/shutdown.mjs'
import { hashOf, readStamp, writeStamp } from '../bootstrap/stamp.mjs'
import { areBundled, bundle } from './bundle'

const STAMP = join(root, '.next/.source-hash')
const SOURCES = ['app', 'components', 'db', 'lib', 'public', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs']
const isLeftOut = (path: string) => /\.test\.tsx?$|^lib\/scripts$|^db\/testing$/.test(path)

/** Builds and ends: how another checkout is made ready to be measured. */
export async function main() {
  await ensureBuilt()
  await shutDown(0)
}

/** Builds the web application and the processes, once for each state of the sources. Throws a sentence with the output when that fails. */
export async function ensureBuilt() {
  const wanted = sourceHash()
  if (isBuilt(wanted)) return
  await withLock(join(root, '.data/build.lock'), async () => {
    if (isBuilt(wanted)) return
    rmSync(STAMP, { force: true })
    await bundle()
    await withStep('Building the application (about two minutes the first time)', nextBuild)
    writeStamp(STAMP, wanted)
  })
}

/** For development: the processes are bundled at each start, pages are compiled when asked for. */
export const ensureBundled = () => withLock(join(root, '.data/build.lock'), bundle)

const sourceHash = () => hashOf([...SOURCES, 'package.json', 'package-lock.json', 'tsconfig.json'], isLeftOut)

const isBuilt = (wanted: string) => readStamp(STAMP) === wanted && areBundled() && existsSync(join(root, '.next/BUILD_ID'))

/** NODE_ENV is set here: whatever the caller has would otherwise end up in the pages. */
function nextBuild() {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  return runOrThrow('next build', process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], { env })
}
