import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, keepLock, takeLock } from './lock.mjs'
import { onShutdown } from './shutdown.mjs'
import { StartError } from './start-error.mjs'

const WATCH_MS = 5000

/** @typedef {{ pid?: number, address?: string }} Holder */

/** @param {string} folder */
const lockOf = (folder) => join(folder, 'start.lock')

/**
 * Holds the data folder for this start alone until the process ends; throws a sentence when another start has it.
 * @param {string} folder
 */
export async function holdFolder(folder) {
  const file = lockOf(folder)
  while (!takeLock(file, JSON.stringify({ pid: process.pid }))) {
    if (await isHeld(file)) throw alreadyRuns(folder, read(file))
    rmSync(file, { force: true })
  }
  onShutdown(keepLock(file))
}

/**
 * Notes in the folder this process holds at which address it serves, for whoever tries to start there.
 * @param {string} folder
 * @param {string} address
 */
export const noteAddress = (folder, address) => writeFileSync(lockOf(folder), JSON.stringify({ pid: process.pid, address }))

/**
 * A living holder touches its file every two seconds; a process id alone may be somebody else's by now.
 * @param {string} file
 */
async function isHeld(file) {
  const { pid } = read(file)
  if (!pid || pid === process.pid || !isAlive(pid)) return false
  const before = timeOf(file)
  for (const end = Date.now() + WATCH_MS; Date.now() < end; await sleep(100))
    if (timeOf(file) !== before) return timeOf(file) !== null
  return false
}

/**
 * @param {string} folder
 * @param {Holder} holder
 */
function alreadyRuns(folder, { pid, address }) {
  const where = address ? ` at ${address}` : ''
  return new StartError(
    `Storehand already runs in ${folder}${where} (process ${pid}). Use that one, stop it first, or set STOREHAND_DATA to another folder.`,
  )
}

/** @param {string} file */
const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null

/**
 * @param {string} file
 * @returns {Holder}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
