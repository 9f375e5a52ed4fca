import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folder.mjs'
import { nodeBuild } from './node-build.mjs'
import { StartError } from './start-error.mjs'

/** The processes of Storehand and where each begins. */
const entries = {
  web: 'lib/web/server.ts',
  worker: 'lib/worker/main.ts',
  prepare: 'lib/demo/prepare.ts',
  'first-admin': 'lib/auth/first-admin.ts',
}

export const bundleOf = (name) => join(root, '.build', `${name}.mjs`)

export const areBundled = () => Object.keys(entries).every((name) => existsSync(bundleOf(name)))

/** Turns the processes' TypeScript into modules that Node 20 can run; packages stay in node_modules. */
export async function bundle() {
  const missing = Object.values(entries).filter((file) => !existsSync(join(root, file)))
  if (missing.length > 0) throw new StartError(`Cannot build: ${missing.join(', ')} missing.`)
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
    ...nodeBuild,
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
  await esbuild.stop()
}
