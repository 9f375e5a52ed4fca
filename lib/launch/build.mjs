import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { areBundled, bundle } from './bundle.mjs'
import { root } from './folder.mjs'
import { withLock } from './lock.mjs'
import { runOrFail } from './run.mjs'
import { saying } from './say.mjs'
import { hashOf, stamp, stampOf } from './stamp.mjs'

const STAMP = join(root, '.next/.source-hash')
const SOURCES = ['app', 'components', 'db', 'lib', 'public', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs']
const isLeftOut = (path) => /\.test\.tsx?$|^lib\/launch$|^db\/testing$/.test(path)

/** Builds the web application and the processes, once for each state of the sources. */
export async function ensureBuilt() {
  const wanted = sourceHash()
  if (isBuilt(wanted)) return
  await withLock(join(root, '.data/build.lock'), async () => {
    if (isBuilt(wanted)) return
    rmSync(STAMP, { force: true })
    await bundle()
    await saying('Building the application (about two minutes the first time)', nextBuild)
    stamp(STAMP, wanted)
  })
}

/** For development: the processes are bundled at each start, pages are compiled when asked for. */
export const ensureBundled = () => withLock(join(root, '.data/build.lock'), bundle)

const sourceHash = () => hashOf([...SOURCES, 'package.json', 'package-lock.json', 'tsconfig.json'], isLeftOut)

const isBuilt = (wanted) => stampOf(STAMP) === wanted && areBundled() && existsSync(join(root, '.next/BUILD_ID'))

/** NODE_ENV is set here: whatever the caller has would otherwise end up in the pages. */
function nextBuild() {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  return runOrFail('next build', process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], { env })
}
