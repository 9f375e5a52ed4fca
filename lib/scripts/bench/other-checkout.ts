import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { makeFolder, root } from '../bootstrap/folders.mjs'
import { withLock } from '../bootstrap/lock.mjs'
import { printStep } from '../bootstrap/print.mjs'
import { run, runOrThrow } from '../bootstrap/run.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import type { Checkout } from './side'

/**
 * Another commit, installed and built in a temporary folder, which is kept: the next comparison with it begins at once. Not below this
 * checkout, which Next would take for its root. Throws a sentence when there is no such commit.
 */
export async function otherCheckout(commit: string): Promise<Checkout> {
  const { code, output } = await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])
  if (code !== 0) throw new StartError(`There is no commit “${commit}” in this repository. Name one that git log shows.`)
  const hash = output.trim().slice(0, 12)
  const folder = join(tmpdir(), `storehand-bench-${hash}`)
  await withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await unpack(hash, folder)
    if (lstatSync(folder).uid !== process.getuid?.()) throw new StartError(`${folder} belongs to somebody else. Remove it.`)
    await shareModules(folder)
    printStep(`Building ${hash} in ${folder}`)
    await runOrThrow(`Building ${hash}`, process.execPath, buildingArguments(folder), { cwd: folder, show: true })
  })
  return { name: hash, root: folder }
}

/** How Node installs and builds the checkout, found by what its `npm start` runs: older commits have their steps as modules beside that. */
function buildingArguments(folder: string) {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const [, file = ''] = scripts.start.split(' ')
  if (basename(file) === 'main.mjs') return [file, 'build']
  const steps = `
    await (await import('./${dirname(file)}/install.mjs')).ensureInstalled()
    await (await import('./${dirname(file)}/build.mjs')).ensureBuilt()
    process.exit(0)`
  return ['--input-type=module', '-e', steps]
}

async function unpack(hash: string, folder: string) {
  const half = `${folder}.new`
  rmSync(half, { recursive: true, force: true })
  makeFolder(half, 0o755)
  await runOrThrow('git archive', 'git', ['archive', '--output', `${half}.tar`, hash])
  await runOrThrow('tar', 'tar', ['-xf', `${half}.tar`, '-C', half])
  rmSync(`${half}.tar`)
  renameSync(half, folder)
}

/** The same packages as here are linked file by file, where the file system can; a linked folder would lead out of what Next allows. */
async function shareModules(folder: string) {
  const lockOf = (at: string) => readFileSync(join(at, 'package-lock.json'), 'utf8')
  const modules = join(folder, 'node_modules')
  if (existsSync(modules) || lockOf(folder) !== lockOf(root)) return
  const { code } = await run('cp', ['-al', join(root, 'node_modules'), modules])
  if (code !== 0) return rmSync(modules, { recursive: true, force: true })
  // A linked stamp would change with ours.
  const stamp = join(modules, '.deps-hash')
  const text = readFileSync(stamp, 'utf8')
  rmSync(stamp)
  writeFileSync(stamp, text)
}
