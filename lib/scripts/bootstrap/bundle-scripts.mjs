import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.mjs'
import { withLock } from './lock.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const OUT = '.build/scripts'
const STAMP = join(root, OUT, '.source-hash')

/** What begins here or is run as a process of its own, by the file it begins with. */
const scripts = {
  start: 'start/start.ts',
  process: 'start/process.ts',
  'follow-parent': 'process/follow-parent.ts',
  build: 'build/build.ts',
  'make-icons': 'build/make-icons.ts',
  'make-tokens': 'build/make-tokens.ts',
  'make-type': 'build/make-type.ts',
  'make-worker-words': 'build/make-worker-words.ts',
  test: 'test/test.ts',
  verify: 'test/verify.ts',
  bench: 'bench/bench.ts',
  'plain-server': 'bench/plain-server.ts',
  screens: 'screens/screens.ts',
  soak: 'soak/soak.ts',
}

/** @typedef {keyof typeof scripts} Script */

/**
 * Packages' data files are taken in: Node 20 imports no JSON without being told what it is.
 * @type {import('esbuild').Plugin}
 */
const dataFiles = {
  name: 'data-files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./].*\.json$/ }, ({ path }) => ({ path: createRequire(import.meta.url).resolve(path) })),
}

/**
 * The files beside this one run as they are, once in a process: what is to be done before it ends is kept there.
 * @type {import('esbuild').Plugin}
 */
const bootstrapFiles = {
  name: 'bootstrap-files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/bootstrap\/[^/]+\.mjs$/ }, ({ path }) => ({
      path: `../../lib/scripts/bootstrap/${basename(path)}`,
      external: true,
    })),
}

/**
 * How esbuild makes TypeScript into one module that Node runs; packages stay in node_modules, but for their data.
 * @type {import('esbuild').BuildOptions}
 */
export const nodeBuild = {
  bundle: true,
  packages: 'external',
  plugins: [dataFiles],
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
}

/**
 * The same for a script in `.build/scripts`, which imports the files of this folder.
 * @type {import('esbuild').BuildOptions}
 */
export const scriptBuild = {
  ...nodeBuild,
  plugins: [dataFiles, bootstrapFiles],
  absWorkingDir: root,
  outExtension: { '.js': '.mjs' },
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
}

/**
 * The file to run a script from, once `importScript` has been called.
 * @param {Script} name
 */
export const scriptFile = (name) => join(root, OUT, `${name}.mjs`)

/**
 * Imports a script of this folder's TypeScript, which Node 20 cannot read by itself: bundled, once for each state of the sources.
 * @param {Script} name
 * @returns {Promise<{ main: (command: string, args: string[]) => Promise<void> }>}
 */
export async function importScript(name) {
  await bundleScripts()
  process.setSourceMapsEnabled(true)
  return import(pathToFileURL(scriptFile(name)).href)
}

async function bundleScripts() {
  const wanted = hashOf(['lib/scripts', 'package-lock.json', 'tsconfig.json'], (path) => path.endsWith('.test.ts'))
  const isBundled = () => readStamp(STAMP) === wanted && scriptNames.every((name) => existsSync(scriptFile(name)))
  if (isBundled()) return
  await withLock(join(root, '.data/scripts.lock'), async () => {
    if (isBundled()) return
    rmSync(STAMP, { force: true })
    const esbuild = await import('esbuild')
    await esbuild.build({
      ...scriptBuild,
      entryPoints: scriptNames.map((name) => ({ in: `lib/scripts/${scripts[name]}`, out: name })),
      outdir: OUT,
    })
    await esbuild.stop()
    writeStamp(STAMP, wanted)
  })
}

const scriptNames = /** @type {Script[]} */ (Object.keys(scripts))
