import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nodeBuild } from '../bootstrap/bundle-scripts.mjs'
import { root } from '../bootstrap/folders.mjs'
import { StartError } from '../bootstrap/start-error.mjs'

/** The processes of Storehand and where each begins. */
const entries = {
  web: 'lib/web/server.ts',
  worker: 'lib/worker/main.ts',
  prepare: 'lib/demo/prepare.ts',
  'first-admin': 'lib/auth/first-admin.ts',
}

/** The file a process of Storehand is run from. */
export const bundleOf = (name: keyof typeof entries) => join(root, '.build', `${name}.mjs`)

/** Whether every process has its file. */
export const areBundled = () => Object.keys(entries).every((name) => existsSync(join(root, '.build', `${name}.mjs`)))

/** Turns the processes' TypeScript into modules that Node 20 can run; packages stay in node_modules. Throws a sentence when a source is missing. */
export async function bundle() {
  const missing = Object.values(entries).filter((file) => !existsSync(join(root, file)))
  if (missing.length > 0) throw new StartError(`Cannot build: ${missing.join(', ')} missing.`)
  // Only when something is to be built: a start that finds all built does without.
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
