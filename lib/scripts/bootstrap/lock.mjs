import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder } from './folders.mjs'
import { printStep } from './print.mjs'
import { codeOf, notWritable } from './start-error.mjs'

const BEAT_MS = 2000
const STALE_MS = 15_000
const QUIET_MS = 1000

/**
 * Lets one process at a time do `work`; the others wait, and say so after a second. A dead or silent holder's lock is taken over. Throws a
 * sentence where none can be made.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  const began = Date.now()
  let isTold = false
  while (!takeLock(file, String(process.pid))) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await sleep(200)
    if (!isTold && Date.now() - began > QUIET_MS) printStep('Waiting for another process of Storehand that is at the same step')
    isTold ||= Date.now() - began > QUIET_MS
  }
  const release = keepLock(file)
  try {
    return await work()
  } finally {
    release()
  }
}

/**
 * Makes the file with the text; false when it is there already. Throws a sentence when it cannot be made.
 * @param {string} file
 * @param {string} text
 */
export function takeLock(file, text) {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFile(file)) return false
    throw notWritable(dirname(file), error)
  }
}

/**
 * Shows by the file's time that its holder lives. Returns how to let go of it.
 * @param {string} file
 */
export function keepLock(file) {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // it was removed with its folder
    }
  }, BEAT_MS)
  beat.unref()
  return () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** @param {string} file */
function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Date.now() - statSync(file).mtimeMs > STALE_MS || (pid > 0 && !isAlive(pid))
  } catch {
    return false
  }
}

/**
 * Whether a process of this id exists, ours or not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
