import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../folder.mjs'
import { withLock } from '../lock.mjs'
import { makeFolder } from '../make-folder.mjs'
import { run, runOrFail } from '../run.mjs'
import { say } from '../say.mjs'
import { StartError } from '../start-error.mjs'

const installAndBuild = `
  await (await import('./lib/launch/install.mjs')).ensureInstalled()
  await (await import('./lib/launch/build.mjs')).ensureBuilt()
  process.exit(0)`

/**
 * Another commit, installed and built in a temporary folder, which is kept: the next comparison with it begins at once. Not below this
 * checkout, which Next would take for its root. Resolves to `{ name, root }`; throws a sentence when there is no such commit.
 */
export async function otherCheckout(commit) {
  const { code, output } = await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])
  if (code !== 0) throw new StartError(`There is no commit “${commit}” in this repository. Name one that git log shows.`)
  const hash = output.trim().slice(0, 12)
  const folder = join(tmpdir(), `storehand-bench-${hash}`)
  await withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await unpack(hash, folder)
    if (lstatSync(folder).uid !== process.getuid?.()) throw new StartError(`${folder} belongs to somebody else. Remove it.`)
    await shareModules(folder)
    say(`Building ${hash} in ${folder}`)
    await runOrFail(`Building ${hash}`, process.execPath, ['--input-type=module', '-e', installAndBuild], {
      cwd: folder,
      show: true,
    })
  })
  return { name: hash, root: folder }
}

async function unpack(hash, folder) {
  const half = `${folder}.new`
  rmSync(half, { recursive: true, force: true })
  makeFolder(half, 0o755)
  await runOrFail('git archive', 'git', ['archive', '--output', `${half}.tar`, hash])
  await runOrFail('tar', 'tar', ['-xf', `${half}.tar`, '-C', half])
  rmSync(`${half}.tar`)
  renameSync(half, folder)
}

/** The same packages as here are linked file by file, where the file system can; a linked folder would lead out of what Next allows. */
async function shareModules(folder) {
  const lockOf = (at) => readFileSync(join(at, 'package-lock.json'), 'utf8')
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
