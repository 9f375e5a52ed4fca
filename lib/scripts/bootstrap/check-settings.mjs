import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, makeFolder } from './folders.mjs'
import { portFromSettings } from './port.mjs'
import { notWritable, StartError } from './start-error.mjs'

const MEGABYTE = 1_000_000

/** What of the settings can be judged before anything is installed. Throws one sentence about the first that is wrong. */
export function checkSettings() {
  portFromSettings()
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL']) if (process.env[name]) checkAddress(name, process.env[name])
  checkFolder(dataFolder())
}

/**
 * @param {string} name
 * @param {string} address
 */
function checkAddress(name, address) {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return
  throw new StartError(
    `${name} is no address of a PostgreSQL. Write it as postgres://user:password@host:5432/database, signs like # or / in the password as %23 or %2F.`,
  )
}

/** @param {string} folder */
function checkFolder(folder) {
  try {
    makeFolder(folder)
    const file = join(folder, `.writable-${process.pid}`)
    writeFileSync(file, 'yes')
    rmSync(file)
  } catch (error) {
    throw notWritable(folder, error)
  }
  const { bavail, bsize } = statfsSync(folder)
  checkRoom(folder, (bavail * bsize) / MEGABYTE)
}

/**
 * An empty cluster is 40 MB, and each piece of its log 16; nobody has profit from a database that stops at its first morning.
 * @param {string} folder
 * @param {number} free in megabytes
 */
function checkRoom(folder, free) {
  const needed = existsSync(join(folder, 'pg')) || process.env.DATABASE_URL ? 50 : 300
  if (free >= needed) return
  throw new StartError(
    `The disk of ${folder} has ${Math.floor(free)} MB free, and Storehand needs ${needed}. Free some space, or set STOREHAND_DATA to a folder elsewhere.`,
  )
}
