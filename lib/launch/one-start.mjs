import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, keepLock, takeLock } from './lock.mjs'
import { StartError } from './start-error.mjs'
import { beforeExit } from './stopping.mjs'

const WATCH_MS = 5000

/**
 * Holds the data folder for this start alone until the process ends; throws a sentence when another start has it. Resolves to how to
 * note the address it serves at.
 */
export async function holdFolder(folder) {
  const file = join(folder, 'start.lock')
  while (!takeLock(file, JSON.stringify({ pid: process.pid }))) {
    if (await isHeld(file)) throw alreadyRuns(folder, read(file))
    rmSync(file, { force: true })
  }
  beforeExit(keepLock(file))
  return (address) => writeFileSync(file, JSON.stringify({ pid: process.pid, address }))
}

/** A living holder touches its file every two seconds; a process id alone may be somebody else's by now. */
async function isHeld(file) {
  const { pid } = read(file)
  if (!pid || pid === process.pid || !isAlive(pid)) return false
  const before = timeOf(file)
  for (const end = Date.now() + WATCH_MS; Date.now() < end; await sleep(100))
    if (timeOf(file) !== before) return timeOf(file) !== null
  return false
}

function alreadyRuns(folder, { pid, address }) {
  const where = address ? ` at ${address}` : ''
  return new StartError(
    `Storehand already runs in ${folder}${where} (process ${pid}). Use that one, stop it first, or set STOREHAND_DATA to another folder.`,
  )
}

const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
